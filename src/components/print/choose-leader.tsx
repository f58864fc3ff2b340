/** What a trainer takes along, on top of the pile. */
import type { Translate } from '../../lib/i18n/messages.ts';
import { LEADER_PARTS, type LeaderPart, type PrintChoices } from '../../lib/print/choices.ts';
import type { Job } from './job.ts';

interface Props {
  job: Job;
  onChoices: (changed: Partial<PrintChoices>) => void;
  t: Translate;
}

export function ChooseLeader({ job: { choices, isNamed }, onChoices, t }: Props) {
  const names: Record<LeaderPart, string> = {
    cover: t('room.cover'),
    guide: t('room.guide'),
    'sign-in': t('room.signIn'),
    key: t('room.key'),
  };
  const toggle = (part: LeaderPart) =>
    onChoices({
      leader: LEADER_PARTS.filter((one) => (one === part) !== choices.leader.includes(one)),
    });
  return (
    <fieldset class="room-group" aria-describedby="room-leader-hint">
      <legend>{t('room.leader')}</legend>
      <p class="hint" id="room-leader-hint">
        {t('room.leaderHint')}
      </p>
      <div>
        {LEADER_PARTS.filter((part) => part !== 'key' || isNamed).map((part) => (
          <label key={part} class="choice">
            <input
              type="checkbox"
              checked={choices.leader.includes(part)}
              onChange={() => toggle(part)}
            />
            <span>{names[part]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
