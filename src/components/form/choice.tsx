/** One radio button with its words, and with whatever belongs to it while it is chosen. */
import type { ComponentChildren } from 'preact';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';

interface Props {
  id: string;
  isChosen: boolean;
  onPick: () => void;
  /** Tells its question from another on the same page. */
  group?: string;
  label: ComponentChildren;
  /** What a screen reader says with the words. */
  note?: ComponentChildren;
  /** Those of the words, where they are not in the page’s language. */
  marks?: LanguageMarks | undefined;
  children?: ComponentChildren;
}

export function Choice({
  id,
  isChosen,
  onPick,
  group = 'choice',
  label,
  note,
  marks,
  children,
}: Props) {
  const input = `${group}-${id}`;
  return (
    <div class="choice">
      <input
        type="radio"
        name={group}
        id={input}
        checked={isChosen}
        aria-describedby={note ? `${input}-note` : undefined}
        onChange={onPick}
      />
      <div>
        <label for={input} {...marks}>
          {label}
        </label>
        {note && (
          <p class="hint" id={`${input}-note`} {...marks}>
            {note}
          </p>
        )}
        {children}
      </div>
    </div>
  );
}
