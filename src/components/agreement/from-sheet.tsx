/** An agreement from the code on a sheet: what the programme chose, before anybody is named. */
import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { chooseMode, chooseSetting, chooseTemplate } from '../../lib/agreement/edit.ts';
import { namesOf } from '../../lib/agreement/names.ts';
import { nameProgramme } from '../../lib/agreement/people.ts';
import { startDraft } from '../../lib/agreement/start-draft.ts';
import {
  modesOf,
  type TemplateCard,
  templatesFor,
  withFittingTemplate,
} from '../../lib/agreement/template-card.ts';
import { isUntouched } from '../../lib/agreement/untouched.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { daysAndTimes } from '../../lib/i18n/moments.ts';
import type { Setting } from '../../lib/partnership/setting.ts';
import type { AgreementStart } from '../../lib/start/choices.ts';
import { SelectAnswer } from '../form/select-answer.tsx';
import { StartScreen } from '../form/start-screen.tsx';
import { TextAnswer } from '../form/text-answer.tsx';

interface Props {
  start: AgreementStart;
  store: RecordStore<Draft>;
  templates: readonly TemplateCard[];
  settings: readonly Setting[];
  heading: RefObject<HTMLHeadingElement>;
  locale: string;
  /** Leaves for a question of the builder. */
  onGo: (step: string) => void;
  t: Translate;
}

export function FromSheet({ start, store, heading, locale, onGo, t, ...offered }: Props) {
  const { templates, settings } = offered;
  const { body, savedAt } = useStore(store.$record);
  const [draft, setDraft] = useState(() => startDraft(start, offered));
  const choose = (edited: Draft) => setDraft(withFittingTemplate(edited, templates));
  const begin = () => {
    const isBegun = store.startAnother();
    if (isBegun) {
      store.change(() => draft);
      onGo('people');
    }
    return isBegun;
  };
  return (
    <StartScreen
      heading={heading}
      mine={
        isUntouched(body)
          ? undefined
          : t('start.mine.agreement', {
              who: namesOf(body, t),
              when: daysAndTimes(locale).format(new Date(savedAt)),
            })
      }
      onStart={begin}
      onLeave={() => onGo('people')}
      t={t}
    >
      <SelectAnswer
        id="start-mode"
        label={t('questions.mode.title')}
        value={draft.mode}
        options={modesOf(templates).map((mode) => ({ value: mode, label: t(`mode.${mode}`) }))}
        onValue={(mode) => choose(chooseMode(draft, mode))}
      />
      <SelectAnswer
        id="start-setting"
        label={t('questions.setting.title')}
        value={draft.setting}
        options={([...settings, ''] as const).map((setting) => ({
          value: setting,
          label: t(`questions.setting.${setting || 'none'}`),
        }))}
        onValue={(setting) => choose(chooseSetting(draft, setting))}
      />
      <SelectAnswer
        id="start-template"
        label={t('questions.template.title')}
        value={draft.template}
        options={templatesFor(draft, templates).map(({ id, title, lang, dir }) => ({
          value: id,
          label: title,
          lang,
          dir,
        }))}
        onValue={(template) => setDraft(chooseTemplate(draft, template))}
      />
      <TextAnswer
        id="start-programme"
        label={t('agreement.people.programme')}
        value={draft.programme}
        onValue={(programme) => setDraft(nameProgramme(draft, programme))}
      />
    </StartScreen>
  );
}
