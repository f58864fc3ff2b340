/** How many people of a list make up a circle, where each stands on a line of their own. */
import type { Translate } from '../../lib/i18n/messages.ts';
import type { PairsForm } from './pairs-props.ts';

interface Props {
  form: PairsForm;
  value: number;
  onValue: (size: number) => void;
  t: Translate;
}

export function CircleSize({ form: { least, most }, value, onValue, t }: Props) {
  const sizes = Array.from({ length: most - least + 1 }, (_, i) => least + i);
  return (
    <div class="field field-number">
      <label for="pairs-size">{t('pairs.size')}</label>
      <select
        id="pairs-size"
        autocomplete="off"
        aria-describedby="pairs-size-hint"
        value={value}
        onChange={(event) => onValue(Number(event.currentTarget.value))}
      >
        {sizes.map((size) => (
          <option key={size}>{size}</option>
        ))}
      </select>
      <p class="hint" id="pairs-size-hint">
        {t('pairs.sizeHint')}
      </p>
    </div>
  );
}
