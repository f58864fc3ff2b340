/** A ready wording. Once it is chosen, its blanks can be filled in below its sentence. */
import type { Clause, ClauseField, Wording } from '../../lib/agreement/clause.ts';
import { type Answer, type Draft, filledIn } from '../../lib/agreement/draft.ts';
import { fillIn } from '../../lib/agreement/edit.ts';
import { wordingParts } from '../../lib/agreement/wording.ts';
import { longDate } from '../../lib/i18n/dates.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import { fillRuns, type Translate } from '../../lib/i18n/messages.ts';
import { Choice } from '../form/choice.tsx';

interface Props {
  clause: Clause;
  wording: Wording;
  answer: Answer;
  change: (edit: (draft: Draft) => Draft) => void;
  onPick: () => void;
  t: Translate;
  marks: LanguageMarks | undefined;
  locale: string;
}

export function WordingChoice(props: Props) {
  const { clause, wording, answer, change, onPick, t, marks, locale } = props;
  const isChosen = answer.choice === wording.id;
  const fields = wordingParts(wording.text).flatMap((part) => {
    return typeof part === 'string' ? [] : clause.fields.filter(({ id }) => id === part.field);
  });
  return (
    <Choice
      id={wording.id}
      isChosen={isChosen}
      onPick={onPick}
      label={sentence(wording, clause, answer, marks?.lang ?? locale)}
      note={wording.note}
      marks={marks}
    >
      {isChosen && fields.length > 0 && (
        <div class="fields">
          {fields.map((field) => (
            <FieldInput
              key={field.id}
              field={field}
              value={filledIn(answer, field.id)}
              onValue={(value) => change((now) => fillIn(now, clause.id, field.id, value))}
              t={t}
              marks={marks}
            />
          ))}
        </div>
      )}
    </Choice>
  );
}

/** The sentence with what is filled in, what is suggested, or a gap where a value belongs. */
function sentence(wording: Wording, clause: Clause, answer: Answer, locale: string) {
  return wordingParts(wording.text).map((part, i) => {
    if (typeof part === 'string') return part;
    const field = clause.fields.find(({ id }) => id === part.field);
    const isTouched = Object.hasOwn(answer.values, part.field);
    // What would be proposed if this wording were chosen.
    const value = filledIn(answer, part.field) || (isTouched ? '' : field?.suggested);
    return (
      <span class="gap" key={i}>
        {value && field?.kind === 'date' ? longDate(value, locale) : value || '\u00a0…\u00a0'}
      </span>
    );
  });
}

interface FieldInputProps {
  field: ClauseField;
  value: string;
  onValue: (value: string) => void;
  t: Translate;
  marks: LanguageMarks | undefined;
}

function FieldInput({ field, value, onValue, t, marks }: FieldInputProps) {
  const id = `field-${field.id}`;
  // An example that only repeats the suggestion says nothing.
  const example = field.suggested === undefined ? field.example : undefined;
  const shared = {
    id,
    value,
    autocomplete: 'off' as const,
    'aria-describedby': example ? `${id}-example` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => onValue(event.currentTarget.value),
  };
  return (
    <div class={`field field-${field.kind}`}>
      <label for={id} {...marks}>
        {field.label}
      </label>
      {field.kind === 'long' ? (
        <textarea {...shared} rows={3} />
      ) : (
        <input
          {...shared}
          type={field.kind === 'date' ? 'date' : 'text'}
          inputMode={field.kind === 'number' ? 'numeric' : undefined}
        />
      )}
      {example && (
        <p class="hint" id={`${id}-example`}>
          {fillRuns(t, 'questions.clause.example', { example: <span {...marks}>{example}</span> })}
        </p>
      )}
    </div>
  );
}
