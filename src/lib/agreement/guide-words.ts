/**
 * What the guides offer to an agreement: words for hard moments, written so that people can promise
 * them to one another. They are put in as a clause of one’s own, which belongs to those who sign.
 */
import { offeredWords } from '../guides/sayings.ts';
import type { LanguageMarks } from '../i18n/in-language.ts';
import { addOwnClause, nameOwnClause } from './arrange.ts';
import { answerTo, type Draft } from './draft.ts';
import { writeOwn } from './edit.ts';

export interface GuideWords extends LanguageMarks {
  title: string;
  words: string;
  /** The moment, and what the guide says in it. */
  when: string;
  say: string;
  /** The guide’s file name, and what it is called. */
  guide: string;
  guideTitle: string;
}

/** By id, which stays for as long as the guide speaks of the same moment. */
export type AllGuideWords = Record<string, GuideWords>;

/** All that a guide’s text offers. */
export function wordsOfGuide(
  { slug, title, marks }: { slug: string; title: string; marks: LanguageMarks },
  text: string,
): AllGuideWords {
  const from = { guide: slug, guideTitle: title, ...marks };
  return Object.fromEntries(
    offeredWords(slug, text).map(({ id, when, say, clause, agree }) => [
      id,
      { title: clause, words: agree, when, say, ...from },
    ]),
  );
}

/** How an address of the builder begins that brings such words; steps.ts knows it too, and comes with the page. */
export const GUIDE_WORDS = 'say-';

/** The words that an address names. Browsers write what is no plain letter in their own way. */
export function wordsAt(step: string, all: AllGuideWords): GuideWords | undefined {
  const id = step.slice(GUIDE_WORDS.length);
  const found = Object.keys(all).find((one) => one === id || encodeURI(one) === id);
  return found === undefined ? undefined : all[found];
}

/** Puts words on the paper as a clause of their own. `id` is new, and `ids` stand there now. */
export function putIn(
  draft: Draft,
  ids: readonly string[],
  id: string,
  { title, words }: Pick<GuideWords, 'title' | 'words'>,
): Draft {
  return writeOwn(nameOwnClause(addOwnClause(draft, ids, id), id, title), id, words);
}

/** The clause of this title that people have put in already, if there is one. */
export function clauseCalled(draft: Draft, title: string): string | undefined {
  return Object.keys(draft.titles)
    .toSorted()
    .find((id) => draft.titles[id] === title && answerTo(draft, id).choice !== 'left-out');
}
