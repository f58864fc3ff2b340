/** A check from the code on a sheet: which form, and how the people stand to each other. */
import { useEffect, useState } from 'preact/hooks';
import { clearFragment } from '../../browser/clear-fragment.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import { type Check, FORMS, isUntouched } from '../../lib/check/check.ts';
import type { Questionnaire } from '../../lib/check/questionnaire.ts';
import { longDate } from '../../lib/i18n/dates.ts';
import { type CheckStart, readStart } from '../../lib/start/choices.ts';
import { SelectAnswer } from '../form/select-answer.tsx';
import { StartScreen } from '../form/start-screen.tsx';
import type { StepProps } from './step-props.ts';

/** What a sheet proposes by what stands behind the `#`; only the relationship check has anything to choose. */
export function startAt(address: string, { kind }: Questionnaire): CheckStart | undefined {
  const start = kind === 'relationship' ? readStart(address) : undefined;
  return start?.tool === 'check' ? start : undefined;
}

interface Props extends StepProps {
  start: CheckStart;
  store: RecordStore<Check>;
  /** Leaves for a step of the check. */
  onGo: (step: string) => void;
}

export function FromSheet({ start, store, record, questions, heading, t, locale, onGo }: Props) {
  const { modes } = questions;
  const [form, setForm] = useState(start.form);
  const [mode, setMode] = useState<CheckStart['mode']>(
    modes.find((one) => one === start.mode) ?? '',
  );
  useEffect(clearFragment, []);
  const { body, savedAt } = record;
  const begin = () => {
    const isBegun = store.startAnother();
    if (isBegun) {
      store.change((now) => ({ ...now, form, mode }));
      onGo('begin');
    }
    return isBegun;
  };
  return (
    <StartScreen
      heading={heading}
      mine={
        isUntouched(body)
          ? undefined
          : t('start.mine.check', {
              who: body.name.trim() || t('file.nobody'),
              day: longDate(body.day || savedAt.slice(0, 10), locale),
            })
      }
      onStart={begin}
      onLeave={() => onGo('begin')}
      t={t}
    >
      <SelectAnswer
        id="start-form"
        label={t('check.form.title')}
        value={form}
        options={FORMS.map((one) => ({ value: one, label: t(`check.form.${one}`) }))}
        onValue={setForm}
      />
      <SelectAnswer
        id="start-mode"
        label={t('checkQuestions.mode.title')}
        value={mode}
        options={(['', ...modes] as const).map((one) => ({
          value: one,
          label: one ? t(`mode.${one}`) : t('start.later'),
        }))}
        onValue={setMode}
      />
    </StartScreen>
  );
}
