/** Says that the lines have changed since a check was taken: it stays as it is, and a new one asks the lines of today. */
import type { Translate } from '../../lib/i18n/messages.ts';

interface Props {
  onAgain: () => void;
  t: Translate;
}

export function OtherEdition({ onAgain, t }: Props) {
  return (
    <div class="trouble">
      <p>{t('checkQuestions.edition')}</p>
      <p class="buttons">
        <button type="button" class="button button-plain" onClick={onAgain}>
          {t('check.file.another')}
        </button>
      </p>
    </div>
  );
}
