/** A template as people choose it, and which of them suits. */
import type { LanguageMarks } from '../i18n/in-language.ts';
import { MODES, type Mode } from '../partnership/mode.ts';
import type { Setting } from '../partnership/setting.ts';
import type { Draft } from './draft.ts';

/** With the marks of its words, where they are not in the page’s language. */
export interface TemplateCard extends LanguageMarks {
  /** What a draft calls it; empty for the one that a mode begins with. */
  id: string;
  title: string;
  /** Whom it is for. */
  summary: string;
  mode: Mode;
  /** Where it is for some settings alone. */
  settings?: readonly Setting[] | undefined;
  /** How many clauses it has. */
  size: number;
}

/** The modes that there is something for, in their usual order; a programme may do without some. */
export function modesOf(cards: readonly TemplateCard[]): Mode[] {
  return MODES.filter((mode) => cards.some((card) => card.mode === mode));
}

/** Those of a mode: what is made for the setting first, then the general one, then the others. */
export function templatesFor(
  { mode, setting }: Pick<Draft, 'mode' | 'setting'>,
  cards: readonly TemplateCard[],
): TemplateCard[] {
  const rank = ({ id, settings }: TemplateCard) => {
    if (settings) return settings.some((one) => one === setting) ? 0 : 3;
    return id === '' ? 1 : 2;
  };
  return cards.filter((card) => card.mode === mode).toSorted((a, b) => rank(a) - rank(b));
}

/**
 * The draft with a template that its mode has. One that was chosen by hand stays where it can;
 * one that was proposed for a setting gives way to that of the next.
 */
export function withFittingTemplate(draft: Draft, cards: readonly TemplateCard[]): Draft {
  const offered = templatesFor(draft, cards);
  const chosen = offered.find(({ id }) => id === draft.template);
  const isProposal = !chosen || chosen.id === '' || chosen.settings !== undefined;
  if (!isProposal) return draft;
  const template = offered[0]?.id ?? '';
  return template === draft.template ? draft : { ...draft, template, order: [] };
}
