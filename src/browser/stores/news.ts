/** What a page hears that concerns what it shows: from other tabs, from its own life, and on whether the computer is shared. */
import { onForeignChange } from '../erasing.ts';
import type { ForeignChange } from '../local-copy.ts';
import { isShared } from '../open-record.ts';
import { onGone, onLeaving, onWaking } from '../page-life.ts';
import { $isShared, watchSharing } from '../shared-computer.ts';

interface Listener {
  hear: (foreign: ForeignChange) => void;
  /** Nothing may stay on screen: everything was erased in another tab, or a shared computer is left. */
  clear: () => void;
  /** The computer was said to be shared, or not to be any more. */
  turn: (isShared: boolean) => void;
  /** The page may vanish. */
  settle?: () => void;
  /** The page is looked at again, and may have missed something. */
  look: () => void;
}

/** Returns what ends it. */
export function listen({
  hear,
  clear,
  turn,
  settle = () => undefined,
  look,
}: Listener): () => void {
  const ends = [
    onForeignChange(hear, clear),
    onLeaving(settle),
    // Some browsers keep a page whole for going back, and the next person may go back.
    onGone(() => isShared() && clear()),
    onWaking(look),
    watchSharing(),
    $isShared.listen(turn),
  ];
  return () => {
    settle();
    for (const end of ends) end();
  };
}
