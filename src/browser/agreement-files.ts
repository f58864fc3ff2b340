/** Fetches the questions of agreements: static files beside the tool’s page. Nothing is sent with a request. */
import type { Clause, ClauseGuide, ModeContent } from '../lib/agreement/clause.ts';
import type { TemplateCard } from '../lib/agreement/template-card.ts';
import type { Words } from '../lib/i18n/messages.ts';
import type { Mode } from '../lib/partnership/mode.ts';
import type { Setting } from '../lib/partnership/setting.ts';
import { loadFile } from './page-files.ts';

/** The rooms of the messages that come with the questions, and not with the page. */
export const QUESTION_ROOMS = [
  'questions',
  'mode',
  'calendar',
  'opened',
  'agree',
  'received',
  'later',
  'start',
];

/** What only the questions after the first need. */
export interface Questions {
  words: Words;
  templates: TemplateCard[];
  /** The settings that people can choose from. */
  settings: readonly Setting[];
  /** Where clauses come from: how many real agreements have it, and which sources speak for it, by clause. */
  origins: Record<string, { found: number; sources: string[] }>;
  /** Ids of the clauses that set a limit, which are read again at each review. */
  boundaries: string[];
  /** The guides about endings that stand in this build, by file name. */
  endings: Record<string, ClauseGuide>;
  /** The tools in which people work on what a clause settles, by clause; those that stand in this build. */
  worksheets: Record<string, { kind: 'goal' | 'check'; href: string; name: string }>;
  /** How the sources are named, by id. */
  sources: Record<string, string>;
  /** The 256 words of which fingerprints are made, by the language of the paper. */
  fingerprints: Record<string, string[]>;
}

/** The name of the file of a template for a mode. */
export function contentName(mode: Mode, template: string): string {
  return template ? `${mode}-${template}` : mode;
}

export function load<T>(locale: string, name: string): Promise<T> {
  return loadFile<T>(locale, `/tools/agreement/${name}.json`);
}

/**
 * The questions of a template for a mode. A template that this release does not have gives way to
 * the mode’s first. Rejects where nothing can be had; the caller keeps what it shows and offers to try again.
 */
export function loadContent(locale: string, mode: Mode, template: string): Promise<ModeContent> {
  const whole = load<ModeContent>(locale, contentName(mode, template));
  return template ? whole.catch(() => load<ModeContent>(locale, mode)) : whole;
}

/** Every clause that a mode can have. */
export function loadLibrary(locale: string, mode: Mode): Promise<Clause[]> {
  return load<Clause[]>(locale, `library-${mode}`);
}

export function loadQuestions(locale: string): Promise<Questions> {
  return load<Questions>(locale, 'questions');
}
