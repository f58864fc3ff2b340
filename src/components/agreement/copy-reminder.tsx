/** Says once, between two questions, that a copy belongs outside the browser. */
import { useState } from 'preact/hooks';
import { endReminders, isReminderDue } from '../../browser/copy-reminder.ts';
import { agreementStore } from '../../browser/stores/agreement-store.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { saveFile } from './save-file.ts';

export function CopyReminder({ t }: { t: Translate }) {
  const [isDue, setDue] = useState(() =>
    isReminderDue(agreementStore.$record.get(), agreementStore.$save.get()),
  );
  if (!isDue) return null;
  const end = (act: () => void) => () => {
    act();
    setDue(false);
  };
  return (
    <div class="told">
      <p>{t('file.remind')}</p>
      <p class="buttons">
        <button
          type="button"
          class="button button-plain"
          onClick={end(() => saveFile(agreementStore))}
        >
          {t('save.copy')}
        </button>
        <button type="button" class="link-button" onClick={end(endReminders)}>
          {t('file.later')}
        </button>
      </p>
    </div>
  );
}
