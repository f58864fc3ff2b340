/** What a check fetches once somebody goes on from its first screen. Nothing is sent with a request. */
import type { Contact } from '../lib/brand/contact.ts';
import type { Questionnaire } from '../lib/check/questionnaire.ts';
import type { Foreign } from '../lib/document/wordsmith.ts';
import type { LanguageMarks } from '../lib/i18n/in-language.ts';
import type { Words } from '../lib/i18n/messages.ts';
import type { Mode } from '../lib/partnership/mode.ts';
import { loadFile } from './page-files.ts';

export interface CheckQuestions {
  words: Words;
  questionnaire: Questionnaire;
  /** The modes that people can choose from. */
  modes: readonly Mode[];
  /** Where it is not in the page’s language. */
  foreign?: Foreign | undefined;
  /** Whom people here can turn to; a programme’s own. */
  contacts: readonly Contact[];
  /** The titles of the guides that stand in this build, by file name, of those that are named. */
  guides: Record<string, { title: string } & LanguageMarks>;
  /** The titles of the clauses that are named, by id. */
  clauses: Record<string, string>;
  /** Addresses of the tools that stand in this build. */
  tools: Record<string, string>;
}

/** `id` is the name of the questionnaire’s file. */
export function loadCheckQuestions(locale: string, id: string): Promise<CheckQuestions> {
  return loadFile<CheckQuestions>(locale, `/tools/check/${id}.json`);
}
