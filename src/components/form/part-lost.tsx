/** Says that a part could not be loaded, with a way out. */
import { reloadPage } from '../../browser/page-life.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

interface Props {
  /** Asks for it again; some browsers do not ask a second time for a script that failed, so without it the page is loaded again. */
  onRetry?: (() => void) | undefined;
  t: Translate;
}

export function PartLost({ onRetry, t }: Props) {
  return (
    <div role="alert" class="trouble">
      <p>{t('part.notLoaded')}</p>
      <button type="button" class="button" onClick={onRetry ?? reloadPage}>
        {t(onRetry ? 'save.retry' : 'save.reload')}
      </button>
    </div>
  );
}
