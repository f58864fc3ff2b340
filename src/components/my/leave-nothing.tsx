/** For whoever shares this browser: keep nothing from now on, or erase all of it. */
import { useStore } from '@nanostores/preact';
import type { LibraryStore } from '../../browser/stores/library-view.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { EraseEverything } from '../shared-computer/erase-everything.tsx';
import { SharedComputer } from '../shared-computer/shared-computer.tsx';

interface Props {
  store: LibraryStore;
  t: Translate;
}

export function LeaveNothing({ store, t }: Props) {
  const { state } = useStore(store.$library);
  return (
    <section aria-labelledby="leave-nothing">
      <h2 id="leave-nothing">{t('everything.title')}</h2>
      {state === 'shared' && <p>{t('shared.hidden')}</p>}
      <SharedComputer t={t} />
      <EraseEverything onErased={store.lookAnew} t={t} />
    </section>
  );
}
