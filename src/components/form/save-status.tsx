/** Whether the words are saved, and where: said politely, and not at each pause. What went wrong is said at once, with a way out. */
import { useEffect, useRef } from 'preact/hooks';
import { reloadPage } from '../../browser/page-life.ts';
import type { SaveState } from '../../browser/stores/record-view.ts';
import { fillRuns, type Translate } from '../../lib/i18n/messages.ts';

interface Props {
  save: SaveState;
  t: Translate;
}

/** Time within which “Saved” is not said aloud again, in milliseconds. */
const QUIET = 20_000;

export function SaveStatus({ save, t }: Props) {
  const saidAt = useRef(Number.NEGATIVE_INFINITY);
  const isTyping = save.state === 'saving' || save.state === 'saved';
  const isQuiet = isTyping && performance.now() - saidAt.current < QUIET;
  useEffect(() => {
    if (save.state === 'saved' && !isQuiet) saidAt.current = performance.now();
  }, [save.state]);
  // Its key keeps it the same element, wherever in the sentence it stands: only then is it said aloud.
  const status = (
    <span key="status" role="status" aria-live={isQuiet ? 'off' : 'polite'}>
      {save.state === 'not-saved'
        ? t('save.notSaved')
        : save.state !== 'saving' && t(`save.${save.state}`)}
    </span>
  );
  return (
    <p class={`save save-${save.state}`}>
      {save.state === 'saved' ? fillRuns(t, 'save.where', { saved: status }) : [status]}
      {save.state === 'saving' && t('save.saving')}
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
  // The note stays while one types: it is no alarm, and the page must not jump.
  const isOnce = useRef(false);
  if (save.state !== 'saving') isOnce.current = save.state === 'once';
  return (
    <>
      {isOnce.current && <p class="trouble">{t('save.onceNote')}</p>}
      <div role="alert" class="trouble">
        {save.state === 'not-saved' && (
          <>
            <p>{t(SENTENCES[save.problem])}</p>
            <p class="buttons">
              <button type="button" class="button" onClick={onCopy}>
                {t('save.copy')}
              </button>
              {save.problem !== 'blocked' && (
                <button
                  type="button"
                  class="button button-plain"
                  onClick={save.problem === 'newer' ? reloadPage : onRetry}
                >
                  {t(save.problem === 'newer' ? 'save.reload' : 'save.retry')}
                </button>
              )}
            </p>
          </>
        )}
      </div>
    </>
  );
}
