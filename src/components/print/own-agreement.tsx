/** Which agreement of one’s own every group begins with. Loaded on use: few who print have any here. */
import { useMemo, useState } from 'preact/hooks';
import { ownAgreements } from '../../browser/own-agreements.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { namesOf } from '../../lib/agreement/names.ts';
import { asNewDraft } from '../../lib/agreement/new-draft.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { daysAndTimes } from '../../lib/i18n/moments.ts';

interface Props {
  /** What was chosen of them, as long as it holds. */
  chosen: Draft | undefined;
  onOwn: (own: Draft | undefined) => void;
  t: Translate;
  locale: string;
}

export function OwnAgreement({ chosen, onOwn, t, locale }: Props) {
  const own = useMemo(ownAgreements, []);
  const [picked, setPicked] = useState('');
  if (own.length === 0) return <p class="hint">{t('room.noneOwn')}</p>;
  return (
    <div class="field">
      <label for="room-own">{t('room.whichOwn')}</label>
      <p class="hint" id="room-own-hint">
        {t('room.ownHint')}
      </p>
      <select
        id="room-own"
        autocomplete="off"
        aria-describedby="room-own-hint"
        value={chosen ? picked : ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const record = own.find(({ id }) => id === value);
          setPicked(value);
          onOwn(record && asNewDraft(record.body));
        }}
      >
        <option value="">{t('room.chooseOwn')}</option>
        {own.map(({ id, body, savedAt }) => (
          <option key={id} value={id}>
            {t('room.ownOne', {
              who: namesOf(body, t),
              when: daysAndTimes(locale).format(new Date(savedAt)),
            })}
          </option>
        ))}
      </select>
    </div>
  );
}
