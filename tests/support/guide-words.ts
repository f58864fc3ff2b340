/** The words that the English guides offer to agreements, as the build gathers them. */
import { guideFiles } from '../../src/build/content-files.ts';
import { readFrontmatter } from '../../src/build/yaml-files.ts';
import { type AllGuideWords, wordsOfGuide } from '../../src/lib/agreement/guide-words.ts';
import { guideSchema } from '../../src/lib/guides/schema.ts';
import { ROOT } from './content.ts';

export const GUIDE_WORDS_HERE: AllGuideWords = Object.assign(
  {},
  ...guideFiles(ROOT)
    .filter(({ file }) => file.includes('/en/'))
    .map(({ file, slug, text }) => {
      const { title } = readFrontmatter(file, text, guideSchema);
      return wordsOfGuide({ slug, title, marks: {} }, text);
    }),
);
