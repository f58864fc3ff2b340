/** One hint: what it is about, why, where that comes from, and a wording to try. */
import type { Hint } from '../../lib/goals/hints/find-hints.ts';
import type { HintRules } from '../../lib/goals/hints/rules-schema.ts';
import { fillRuns, type Translate } from '../../lib/i18n/messages.ts';
import { SourceLink } from './source-link.tsx';

interface Props {
  hint: Hint;
  rule: HintRules['kinds'][Hint['kind']];
  /** How the sources are named, by id. */
  sources: Record<string, string>;
  onDismiss: () => void;
  t: Translate;
  locale: string;
}

export function HintNote({ hint, rule, sources, onDismiss, t, locale }: Props) {
  const { kind, words, offer } = hint;
  const title = t(`goalQuestions.hints.kind.${kind}`);
  return (
    <li>
      <h4>{title}</h4>
      <p>
        {words && <>{fillRuns(t, 'goalQuestions.hints.found', { words: <q>{words}</q> })} </>}
        {rule.why}{' '}
        {rule.source &&
          fillRuns(t, 'goalQuestions.hints.source', {
            source: <SourceLink id={rule.source} sources={sources} locale={locale} />,
          })}
      </p>
      {offer && (
        <p class="offer">
          {fillRuns(t, 'goalQuestions.hints.offer', { offer: <strong>{offer}</strong> })}
        </p>
      )}
      <button type="button" class="link-button" onClick={onDismiss}>
        {t('goalQuestions.hints.dismiss', { hint: title })}
      </button>
    </li>
  );
}
