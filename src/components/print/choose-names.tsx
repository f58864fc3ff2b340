/** For whom: a set for each group on a list of names, or blank ones; and what else is filled in beforehand. */
import type { Translate } from '../../lib/i18n/messages.ts';
import { sizeOf } from '../../lib/partnership/mode.ts';
import { TextAnswer } from '../form/text-answer.tsx';
import { CircleSize } from './circle-size.tsx';
import { type Job, MOST_COPIES } from './job.ts';
import { NamesField } from './names-field.tsx';

interface Props {
  job: Job;
  onJob: (changed: Partial<Job>) => void;
  t: Translate;
}

export function ChooseNames({ job, onJob, t }: Props) {
  const { isNamed, copies, groupSize, programme, day, place, text } = job;
  const size = sizeOf(job.choices.mode);
  return (
    <fieldset class="room-group">
      <legend>{t('room.whom')}</legend>
      <div class="choices">
        {[true, false].map((named) => (
          <label key={named} class="choice">
            <input
              type="radio"
              name="room-whom"
              checked={isNamed === named}
              onChange={() => onJob({ isNamed: named })}
            />
            <span>{t(named ? 'room.named' : 'room.blank')}</span>
          </label>
        ))}
      </div>
      {isNamed && <NamesField value={text} onValue={(names) => onJob({ text: names })} t={t} />}
      {size.most > size.least && (
        <CircleSize
          {...size}
          value={groupSize}
          isNamed={isNamed}
          onValue={(people) => onJob({ groupSize: people })}
          t={t}
        />
      )}
      {!isNamed && (
        <div class="field field-number">
          <label for="room-copies">{t('room.copies')}</label>
          <input
            id="room-copies"
            type="number"
            autocomplete="off"
            min={1}
            max={MOST_COPIES}
            required
            value={copies || ''}
            onInput={(event) => onJob({ copies: Number(event.currentTarget.value) })}
          />
        </div>
      )}
      <div class="room-row">
        <TextAnswer
          id="pairs-programme"
          label={t('pairs.programme')}
          hint={t('pairs.programmeHint')}
          value={programme}
          onValue={(name) => onJob({ programme: name })}
        />
        <TextAnswer
          id="room-day"
          type="date"
          label={t('room.day')}
          hint={t('room.dayHint')}
          value={day}
          onValue={(value) => onJob({ day: value })}
        />
        <TextAnswer
          id="room-place"
          label={t('room.place')}
          hint={t('room.placeHint')}
          value={place}
          onValue={(value) => onJob({ place: value })}
        />
      </div>
    </fieldset>
  );
}
