/** Which set the screen shows; paper has all of them. */
import { listed } from '../../lib/i18n/lists.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import type { PrintedSet } from './prepare.ts';

interface Props {
  sets: readonly PrintedSet[];
  shown: number;
  onShown: (set: number) => void;
  t: Translate;
}

export function SetPicker({ sets, shown, onShown, t }: Props) {
  if (sets.length < 2) return null;
  return (
    <div class="field">
      <label for="room-shown">{t('room.shown')}</label>
      <select
        id="room-shown"
        autocomplete="off"
        value={shown}
        onChange={(event) => onShown(Number(event.currentTarget.value))}
      >
        {sets.map(({ names }, i) => (
          <option key={i} value={i}>
            {t('room.set', { number: i + 1, names: listed(t, names.filter(Boolean)).join('') })}
          </option>
        ))}
      </select>
    </div>
  );
}
