/** What the browser's storage did that a person must know, each with a way out. */
import { useStore } from '@nanostores/preact';
import type { RecordStore, SaveState } from '../../browser/stores/record-view.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { Kept } from '../form/kept.tsx';
import { SaveTrouble } from '../form/save-status.tsx';
import { saveFile } from './save-file.ts';

interface Props {
  store: RecordStore<Draft>;
  save: SaveState;
  t: Translate;
}

export function StorageNotices({ store, save, t }: Props) {
  const kept = useStore(store.$kept);
  return (
    <>
      <SaveTrouble save={save} t={t} onRetry={store.saveNow} onCopy={() => saveFile(store)} />
      <Kept kept={kept} onErase={store.eraseKept} t={t} />
    </>
  );
}
