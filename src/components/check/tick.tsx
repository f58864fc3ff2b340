/** A box to tick with its words. What is ticked is gone with the page, so no browser shall fill it in again. */
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';

interface Props {
  isTicked: boolean;
  /** Whether it stands for several, of which some are ticked. */
  isPartly?: boolean;
  onTick: (isTicked: boolean) => void;
  label: string;
  /** Those of the words, where they are not in the page’s language. */
  marks?: LanguageMarks | undefined;
}

export function Tick({ isTicked, isPartly = false, onTick, label, marks }: Props) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        autocomplete="off"
        checked={isTicked}
        indeterminate={isPartly}
        onChange={({ currentTarget: { checked } }) => onTick(checked)}
      />{' '}
      <span {...marks}>{label}</span>
    </label>
  );
}
