/** Whoever comes back on another day takes the check anew; what they said then stays as they said it. */
import type { Check } from '../../lib/check/check.ts';
import { longDate } from '../../lib/i18n/dates.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

interface Props {
  check: Check;
  onAgain: () => void;
  t: Translate;
  locale: string;
}

export function PastCheck({ check, onAgain, t, locale }: Props) {
  return (
    <div class="ruled">
      <p>
        <button type="button" class="button" onClick={onAgain}>
          {t('check.again')}
        </button>
      </p>
      <p>
        <a href="#result">{t('check.lookAt', { day: longDate(check.day, locale) })}</a>
      </p>
    </div>
  );
}
