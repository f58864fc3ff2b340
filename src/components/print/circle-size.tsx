/** How many people make up a circle, where the list does not say so, or there is none. */
import type { Translate } from '../../lib/i18n/messages.ts';

interface Props {
  least: number;
  most: number;
  value: number;
  isNamed: boolean;
  onValue: (size: number) => void;
  t: Translate;
}

export function CircleSize({ least, most, value, isNamed, onValue, t }: Props) {
  const sizes = Array.from({ length: most - least + 1 }, (_, i) => least + i);
  return (
    <div class="field field-number">
      <label for="pairs-size">{t('pairs.size')}</label>
      <select
        id="pairs-size"
        autocomplete="off"
        aria-describedby={isNamed ? 'pairs-size-hint' : undefined}
        value={value}
        onChange={(event) => onValue(Number(event.currentTarget.value))}
      >
        {sizes.map((size) => (
          <option key={size}>{size}</option>
        ))}
      </select>
      {isNamed && (
        <p class="hint" id="pairs-size-hint">
          {t('pairs.sizeHint')}
        </p>
      )}
    </div>
  );
}
