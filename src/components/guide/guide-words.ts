/** The words that guides offer to agreements, in one language. */
import { type AllGuideWords, wordsOfGuide } from '../../lib/agreement/guide-words.ts';
import { languageMarks } from '../../lib/i18n/in-language.ts';
import { guidesIn } from './guides.ts';

export async function guideWordsIn(locale: string): Promise<AllGuideWords> {
  const guides = await guidesIn(locale);
  const offered = guides.map(({ slug, language, entry }) => {
    const { title } = entry.data;
    const marks = languageMarks(language, locale);
    return wordsOfGuide({ slug, title, marks }, entry.body ?? '');
  });
  return Object.assign({}, ...offered);
}

/** The id of the words of one moment, which stand on a page among those of other guides. */
export async function wordsIdOf(locale: string, when: string, agree: string): Promise<string> {
  const all = Object.entries(await guideWordsIn(locale));
  const found = all.find(([, one]) => one.when === when && one.words === agree);
  if (!found) throw new Error(`No guide offers the words for “${when}” as they stand there.`);
  return found[0];
}
