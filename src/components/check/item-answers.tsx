/** One item with its answers, of which one can be chosen. */
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';

interface Props {
  id: string;
  text: string;
  answers: readonly { id: string; label: string }[];
  /** Id of the answer that was given, if one was. */
  chosen: string | undefined;
  onPick: (answer: string) => void;
  marks?: LanguageMarks | undefined;
  /** Those of the answers, where they are in another language than the item. */
  answerMarks?: LanguageMarks | undefined;
}

export function ItemAnswers({
  id,
  text,
  answers,
  chosen,
  onPick,
  marks,
  answerMarks = marks,
}: Props) {
  return (
    <fieldset class="item">
      <legend {...marks}>{text}</legend>
      <div class="scale">
        {answers.map((answer) => (
          <label key={answer.id} {...answerMarks}>
            <input
              type="radio"
              name={`item-${id}`}
              // Browsers fill forms in again after a reload; what was not saved must be gone.
              autocomplete="off"
              checked={chosen === answer.id}
              onChange={() => onPick(answer.id)}
            />
            <span>{answer.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
