/** What the browser's storage did that a person must know, each with a way out. */
import { useStore } from '@nanostores/preact';
import { today } from '../../browser/clock.ts';
import { saveTextFile } from '../../browser/files.ts';
import type { RecordStore, SaveState } from '../../browser/stores/record-view.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { fileName, recordFileText } from '../../lib/transfer/record-file.ts';
import { KeptNotices } from '../form/kept-notices.tsx';
import { SaveTrouble } from '../form/save-status.tsx';

interface Props {
  store: RecordStore<Draft>;
  save: SaveState;
  t: Translate;
}

export function StorageNotices({ store, save, t }: Props) {
  const kept = useStore(store.$kept);
  const copy = () => {
    saveTextFile(
      fileName('agreement', today(), 'json'),
      recordFileText(store.$record.get()),
      'application/json',
    );
  };
  return (
    <>
      <SaveTrouble save={save} t={t} onRetry={store.saveNow} onCopy={copy} />
      <KeptNotices kept={kept} onErase={store.eraseKept} t={t} />
    </>
  );
}
