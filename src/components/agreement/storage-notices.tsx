/** What the browser's storage did that a person must know, each with a way out. */
import { useStore } from '@nanostores/preact';
import { today } from '../../browser/clock.ts';
import { saveTextFile } from '../../browser/files.ts';
import type { RecordStore, SaveState } from '../../browser/stores/record-store.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { fileName, recordFileText } from '../../lib/transfer/record-file.ts';
import { ConfirmButton } from '../form/confirm-button.tsx';
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
      {kept.length > 0 && (
        <section class="trouble" aria-labelledby="kept-title">
          <h3 id="kept-title">{t('kept.title')}</h3>
          {kept.map((item, i) => (
            <div key={`${item.isAside}-${item.id}`}>
              <p>{t(`kept.${item.status}`)}</p>
              <p class="buttons">
                <button
                  type="button"
                  class="link-button"
                  onClick={() => saveTextFile(fileName('kept', today(), 'txt'), item.text)}
                >
                  {t('kept.download', { number: i + 1 })}
                </button>
                {item.status === 'unreadable' && (
                  <ConfirmButton
                    label={t('kept.erase', { number: i + 1 })}
                    title={t('kept.title')}
                    text={t('kept.eraseSure')}
                    yes={t('erase.yes')}
                    no={t('erase.no')}
                    onYes={() => void store.eraseKept(item)}
                  />
                )}
              </p>
            </div>
          ))}
        </section>
      )}
    </>
  );
}
