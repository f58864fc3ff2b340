/** What becomes of each clause of the agreements: one choice each, for the toolkit’s and for those that were brought along. */
import { useMemo } from 'preact/hooks';
import {
  CLAUSE_CHOICES,
  type ClauseChoice,
  choiceOf,
  namedClauses,
  withChoice,
} from '../../lib/brand/clause-choice.ts';
import type { Titled } from '../../lib/brand/stock.ts';
import type { LaterProps } from './later-part.tsx';
import type { StudioProps } from './studio-props.ts';
import { idOf } from './studio-words.ts';

export function ClausesPart({ studio, field, stock }: LaterProps) {
  const { form, ownClauses, t } = studio;
  const known = new Set([...stock.known.clauses, ...ownClauses.map(({ id }) => id)]);
  // What nobody has written stays in sight once it was there, even where it is no longer named.
  const named = useMemo(() => new Set<string>(), [ownClauses]);
  for (const id of namedClauses(form.clauses)) named.add(id);
  const strangers = [...named].filter((id) => !known.has(id));
  const own = ownClauses.filter(({ id }) => !stock.known.clauses.includes(id));
  return (
    <>
      <p class="hint">{t('studio.clausesHint')}</p>
      {strangers.length > 0 && (
        <fieldset class="studio-clauses">
          <legend>{t('studio.strangeClauses')}</legend>
          <p class="hint">{t('studio.strangeClausesHint')}</p>
          {strangers.map((id) => (
            <ClauseChoiceField key={id} studio={studio} clause={{ id, title: id }} />
          ))}
        </fieldset>
      )}
      {own.length > 0 && (
        <fieldset class="studio-clauses">
          <legend>{t('studio.ownClauses')}</legend>
          {own.map((clause) => (
            <ClauseChoiceField key={clause.id} studio={studio} clause={clause} />
          ))}
        </fieldset>
      )}
      <fieldset class="studio-clauses" aria-labelledby={idOf(field)}>
        {stock.clauses.map((clause) => (
          <ClauseChoiceField
            key={clause.id}
            studio={studio}
            clause={clause}
            isSafety={clause.safety}
          />
        ))}
      </fieldset>
    </>
  );
}

interface ChoiceProps {
  studio: StudioProps;
  clause: Titled;
  isSafety?: boolean;
}

function ClauseChoiceField({ studio, clause, isSafety = false }: ChoiceProps) {
  const { form, change, t } = studio;
  const id = `${idOf('clauses')}-${clause.id}`;
  const choice = choiceOf(form.clauses, clause.id);
  const isWarned = isSafety && choice === 'forbidden';
  return (
    <div class="studio-clause">
      <label for={id} {...clause.marks}>
        {clause.title}
      </label>
      <select
        id={id}
        autocomplete="off"
        aria-describedby={isWarned ? `${id}-hint` : undefined}
        value={choice}
        onChange={(event) =>
          change(
            'clauses',
            withChoice(form.clauses, clause.id, event.currentTarget.value as ClauseChoice),
          )
        }
      >
        {CLAUSE_CHOICES.map((one) => (
          <option key={one} value={one}>
            {t(`studio.clause.${one}`)}
          </option>
        ))}
      </select>
      {isWarned && (
        <p class="hint" id={`${id}-hint`}>
          {t('studio.safetyClause')}
        </p>
      )}
    </div>
  );
}
