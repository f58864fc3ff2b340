/** Says once, between two questions, that a copy belongs outside the browser. */
import { useState } from 'preact/hooks';
import { endReminders, isReminderDue } from '../../browser/copy-reminder.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

interface Props<Body> {
  store: RecordStore<Body>;
  /** Hands out the copy. */
  onCopy: () => void;
  t: Translate;
}

export function CopyReminder<Body>({ store, onCopy, t }: Props<Body>) {
  const [isDue, setDue] = useState(() => isReminderDue(store.$record.get(), store.$save.get()));
  if (!isDue) return null;
  const end = (act: () => void) => () => {
    act();
    setDue(false);
  };
  return (
    <div class="told">
      <p>{t('file.remind')}</p>
      <p class="buttons">
        <button type="button" class="button button-plain" onClick={end(onCopy)}>
          {t('save.copy')}
        </button>
        <button type="button" class="link-button" onClick={end(endReminders)}>
          {t('file.later')}
        </button>
      </p>
    </div>
  );
}
