/** The other person’s view: in a file that they handed over, or in a check on this device while both sit at it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Check } from '../../lib/check/check.ts';
import { misfitOf } from '../../lib/check/comparison.ts';
import { shortName, type View } from '../../lib/check/view.ts';
import { longDate } from '../../lib/i18n/dates.ts';
import { fillRuns, type Translate } from '../../lib/i18n/messages.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { openView, type ViewProblem } from './open-view.ts';

interface Props {
  /** The check that is open. */
  mine: Check;
  /** The view in a file, once one is open. */
  opened: View | undefined;
  /** The checks on this device that fit, and which of them is chosen. */
  here: SavedRecord<Check>[];
  hereId: string;
  /** Called with a view that can be laid beside this check. */
  onOpened: (view: View) => void;
  onHere: (id: string) => void;
  t: Translate;
  locale: string;
  /** The ticks of whoever’s check was chosen. */
  children: ComponentChildren;
}

export function OtherView(props: Props) {
  const { mine, opened, here, hereId, onOpened, onHere, t, locale, children } = props;
  const [problem, setProblem] = useState<ViewProblem>();
  const named = ({ name, day }: Pick<View, 'name' | 'day'>) => ({
    who: shortName(name.trim()) || t('checkCompare.nameless'),
    day: day ? longDate(day, locale) : t('checkCompare.undated'),
  });
  const told = (view: View) => {
    const { who, day } = named(view);
    return fillRuns(t, 'checkCompare.opened', { who: <bdi>{who}</bdi>, day: <span>{day}</span> });
  };
  const open = async (input: HTMLInputElement) => {
    const found = await openView(input);
    if (!found) return;
    const wrong = found.view ? misfitOf(mine, found.view) : found.problem;
    setProblem(wrong);
    // What was open before stays open.
    if (found.view && !wrong) onOpened(found.view);
  };
  return (
    <section class="compare-part">
      <h3>{t('checkCompare.other')}</h3>
      <div class="open-file">
        <label for="view-file">{t('checkCompare.file')}</label>
        <input
          id="view-file"
          type="file"
          accept=".json,application/json"
          autocomplete="off"
          aria-describedby="view-file-note"
          onChange={({ currentTarget }) => void open(currentTarget)}
        />
        <p class="hint" id="view-file-note">
          {t('checkCompare.fileNote')}
        </p>
      </div>
      <div role="alert" class="trouble">
        {problem && <p>{t(`checkCompare.wrong.${problem}`)}</p>}
      </div>
      <p role="status" class="told">
        {opened && told(opened)}
      </p>
      {here.length > 0 && (
        <div class="field">
          <label for="view-here">{t('checkCompare.here')}</label>
          <select
            id="view-here"
            autocomplete="off"
            value={hereId}
            aria-describedby="view-here-note"
            onChange={({ currentTarget }) => {
              setProblem(undefined);
              onHere(currentTarget.value);
            }}
          >
            <option value="">{t('checkCompare.none')}</option>
            {here.map(({ id, body }) => (
              <option key={id} value={id}>
                {t('checkCompare.one', named(body))}
              </option>
            ))}
          </select>
          <p class="hint" id="view-here-note">
            {t('checkCompare.hereNote')}
          </p>
        </div>
      )}
      {children}
      <p class="hint">{t('checkCompare.kept')}</p>
    </section>
  );
}
