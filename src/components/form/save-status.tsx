/** Whether the words are saved, and where: said once, politely. What went wrong is said at once, with a way out. */
import type { SaveState } from '../../browser/stores/record-store.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

interface Props {
  save: SaveState;
  t: Translate;
}

export function SaveStatus({ save, t }: Props) {
  return (
    <p class={`save save-${save.state}`}>
      <span role="status">
        {save.state === 'not-saved' ? t('save.notSaved') : t(`save.${save.state}`)}
      </span>
      {save.state === 'saved' && ` ${t('save.where')}`}
    </p>
  );
}

interface TroubleProps extends Props {
  onRetry: () => void;
  onCopy: () => void;
}

/** The sentence for each problem. */
const SENTENCES = {
  full: 'save.full',
  blocked: 'save.blocked',
  ignored: 'save.ignored',
  'too-long': 'save.tooLong',
  newer: 'save.newer',
} as const;

export function SaveTrouble({ save, t, onRetry, onCopy }: TroubleProps) {
  return (
    <div role="alert" class="trouble">
      {save.state === 'once' && <p>{t('save.onceNote')}</p>}
      {save.state === 'not-saved' && (
        <>
          <p>{t(SENTENCES[save.problem])}</p>
          <p class="buttons">
            <button type="button" class="button" onClick={onCopy}>
              {t('save.copy')}
            </button>
            {save.problem !== 'blocked' && (
              <button type="button" class="button button-plain" onClick={onRetry}>
                {t('save.retry')}
              </button>
            )}
          </p>
        </>
      )}
    </div>
  );
}
