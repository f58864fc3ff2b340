/** What lies in this browser and can't be opened: its owner may save it as it is, or let it go. */
import { today } from '../../browser/clock.ts';
import { saveTextFile } from '../../browser/files.ts';
import type { Kept } from '../../browser/vault.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { fileName } from '../../lib/transfer/record-file.ts';
import { ConfirmButton } from './confirm-button.tsx';

interface Props {
  kept: readonly Kept[];
  onErase: (item: Kept) => Promise<void>;
  t: Translate;
}

export function KeptNotices({ kept, onErase, t }: Props) {
  return (
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
                onYes={() => void onErase(item)}
              />
            )}
          </p>
        </div>
      ))}
    </section>
  );
}
