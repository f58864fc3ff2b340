/** When they agreed, and what has changed since; earlier versions, and what came after each. */
import type { ComponentProps, JSX } from 'preact';
import type { Agreed } from '../../lib/agreement/adoption.ts';
import { changedTerms } from '../../lib/agreement/term-changes.ts';
import { longDate } from '../../lib/i18n/dates.ts';
import { listed } from '../../lib/i18n/lists.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import { ChangedParts } from './changed-parts.tsx';
import type { LaterProps } from './later-props.ts';

export function AgreedPart({ draft, terms, t, marks, locale }: LaterProps) {
  const last = draft.agreed.at(-1);
  if (!last) return null;
  const told = { t, marks, locale };
  const nameList = ({ names }: Agreed) => {
    const given = names.map((name) => name.trim()).filter(Boolean);
    return given.length > 0 ? listed(t, given.map(bdi)) : [bdi(t('file.nobody'))];
  };
  const hasEnded = draft.course.state === 'ended';
  const earlier = draft.agreed.slice(0, -1).map((version, i) => {
    const next = draft.agreed[i + 1] ?? last;
    return { version, after: changedTerms(version.terms, next.terms) };
  });
  return (
    <section class="later" aria-label={t('later.agreedTitle')}>
      <p>
        {fillRuns(t, 'later.agreed', {
          day: <strong>{longDate(last.day, locale)}</strong>,
          names: nameList(last),
        })}
      </p>
      {!hasEnded && <Since {...told} changes={changedTerms(last.terms, terms)} />}
      {earlier.length > 0 && (
        <details class="all-steps">
          <summary>{t('later.earlier')}</summary>
          <ul class="rows">
            {earlier.toReversed().map(({ version, after }, i) => (
              <li key={`${version.print}-${i}`}>
                <h3>
                  {fillRuns<'later.byNames', string | JSX.Element>(t, 'later.byNames', {
                    day: longDate(version.day, locale),
                    names: nameList(version),
                  })}
                </h3>
                <p class="hint">
                  {t(after.length > 0 ? 'later.afterwards' : 'later.changes.noneThen')}
                </p>
                <ChangedParts changes={after} {...told} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** What has changed since they agreed, and that it wants everybody’s yes. */
function Since(told: ComponentProps<typeof ChangedParts>) {
  const { changes, t } = told;
  return (
    <>
      <h3>{t('later.changes.title')}</h3>
      {changes.length === 0 ? (
        <p>{t('later.changes.none')}</p>
      ) : (
        <>
          <p class="hint">{t('later.changes.how')}</p>
          <ChangedParts {...told} />
          <p>
            {t('later.changes.again')} <a href="#agree">{t('later.changes.agree')}</a>
          </p>
        </>
      )}
    </>
  );
}

/** Names may run the other way. */
function bdi(words: string) {
  return <bdi>{words}</bdi>;
}
