/** Which set the screen shows; paper has all of them. */
import { listed } from '../../lib/i18n/lists.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import type { PrintedSet } from './prepare.ts';

interface Props {
  sets: readonly PrintedSet[];
  /** Whether something for whoever leads lies on top of them. */
  hasLeader: boolean;
  shown: number;
  onShown: (set: number) => void;
  t: Translate;
}

export function SetPicker({ sets, hasLeader, shown, onShown, t }: Props) {
  const before = hasLeader ? 1 : 0;
  if (before + sets.length < 2) return null;
  return (
    <div class="field">
      <label for="room-shown">{t('room.shown')}</label>
      <select
        id="room-shown"
        autocomplete="off"
        value={shown}
        onChange={(event) => onShown(Number(event.currentTarget.value))}
      >
        {hasLeader && <option value={0}>{t('room.forLeader')}</option>}
        {sets.map(({ names }, i) => (
          <option key={i} value={i + before}>
            {setName(i, names, t)}
          </option>
        ))}
      </select>
    </div>
  );
}

function setName(index: number, names: readonly string[], t: Translate): string {
  const given = listed(t, names.filter(Boolean)).join('');
  return given ? t('room.set', { number: index + 1, names: given }) : String(index + 1);
}
