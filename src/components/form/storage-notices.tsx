/** What the browser's storage did that a person must know, each with a way out. */
import { useStore } from '@nanostores/preact';
import type { RecordStore, SaveState } from '../../browser/stores/record-view.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { Kept } from './kept.tsx';
import { saveFile } from './save-file.ts';
import { SaveTrouble } from './save-status.tsx';

interface Props<Body> {
  store: RecordStore<Body>;
  save: SaveState;
  t: Translate;
}

export function StorageNotices<Body>({ store, save, t }: Props<Body>) {
  const kept = useStore(store.$kept);
  return (
    <>
      <SaveTrouble save={save} t={t} onRetry={store.saveNow} onCopy={() => saveFile(store)} />
      <Kept kept={kept} onErase={store.eraseKept} t={t} />
    </>
  );
}
