/** Where a clause comes from: the agreements that have it, and the sources that speak for it. */
import type { Questions } from '../../browser/agreement-files.ts';
import { listed } from '../../lib/i18n/lists.ts';
import { localePath } from '../../lib/i18n/locales.ts';
import { fillRuns, type Translate } from '../../lib/i18n/messages.ts';

interface Props {
  id: string;
  questions: Questions;
  t: Translate;
  locale: string;
}

export function ClauseOrigin({ id, questions: { origins, sources }, t, locale }: Props) {
  const origin = origins[id];
  if (!origin) return null;
  const { found } = origin;
  const links = origin.sources.map((source) => (
    <a key={source} href={localePath(locale, `/sources/#${source}`)}>
      {sources[source]}
    </a>
  ));
  return (
    <details class="origin">
      <summary>{t('questions.clause.origin')}</summary>
      <p>
        {found > 0
          ? t('questions.clause.found', { count: found })
          : t('questions.clause.foundNone')}
      </p>
      {links.length > 0 && (
        <p>{fillRuns(t, 'questions.clause.sources', { sources: listed(t, links) })}</p>
      )}
    </details>
  );
}
