/** The draft that somebody begins from a printed sheet: its choices, and nothing else. */
import type { Setting } from '../partnership/setting.ts';
import type { AgreementStart } from '../start/choices.ts';
import { type Draft, EMPTY_DRAFT } from './draft.ts';
import { chooseMode } from './edit.ts';
import { modesOf, type TemplateCard, withFittingTemplate } from './template-card.ts';

/** What this copy of the site does not offer gives way: a mode to the first, a setting to none, a template to one that fits. */
export function startDraft(
  start: AgreementStart,
  { templates, settings }: { templates: readonly TemplateCard[]; settings: readonly Setting[] },
): Draft {
  const modes = modesOf(templates);
  const mode = modes.includes(start.mode) ? start.mode : (modes[0] ?? start.mode);
  const setting: Draft['setting'] = settings.find((one) => one === start.setting) ?? '';
  const { template, programme } = start;
  const draft = { ...chooseMode(EMPTY_DRAFT, mode), setting, template, programme };
  const isHere = templates.some((card) => card.mode === mode && card.id === template);
  return isHere ? draft : withFittingTemplate(draft, templates);
}
