/** The draft that somebody begins from a printed sheet: its choices, and nothing else. */
import type { AgreementStart } from '../start/choices.ts';
import { type Draft, EMPTY_DRAFT } from './draft.ts';
import { chooseMode } from './edit.ts';
import { type TemplateCard, withFittingTemplate } from './template-card.ts';

/** A template that this copy of the site does not have gives way to one that fits. */
export function startDraft(
  { mode, setting, template, programme }: AgreementStart,
  cards: readonly TemplateCard[],
): Draft {
  const draft = { ...chooseMode(EMPTY_DRAFT, mode), setting, template, programme };
  const isHere = cards.some((card) => card.mode === mode && card.id === template);
  return isHere ? draft : withFittingTemplate(draft, cards);
}
