/**
 * How hard a text is to read, as the Flesch–Kincaid grade: 0.39 × words per sentence +
 * 11.8 × syllables per word − 15.59. A grade of 8 is read with ease at about thirteen.
 *
 * The rule for syllables, by spelling alone: count the groups of vowels (a e i o u y); take
 * one away for an ending that is not spoken (MUTE); add one where two vowels that stand
 * together are spoken apart (APART); each word has at least one. It is right for nine words
 * in ten and leans neither way, which its own test proves on words that are known.
 */

/**
 * The prose of a guide: no frontmatter, tags, addresses or marks, and no headings, which
 * are too short to be sentences and would flatter the grade. A cell of a table is a line.
 */
export function proseOf(mdx: string): string {
  return mdx
    .replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/^(?:import |#).*$/gm, '')
    .replace(/<[^>]+>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('|', '\n')
    .replace(/^\s*(?:[-*]|\d+\.|[-: ]+$)\s*/gm, '')
    .replace(/[*_`]/g, '');
}

/** The words of each sentence. A line that ends without a stop ends its sentence too. */
export function sentencesOf(prose: string): string[][] {
  return prose
    .split(/(?<=[.!?…][”’")]*)\s+|\n+/)
    .map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [])
    .filter((words) => words.length > 0);
}

/** Endings whose e is not spoken: make, makes, asked, careful, something. */
const MUTE =
  /(?:[^aeiouyl]|[aeiouy]l)e$|(?:[^aeiouylsxzcg]|[aeiouy]l)es$|[^aeiouytdl]ed$|[aeiouyl]led$|[^aeiouyl]e(?=(?:ly|ment|ful|less|thing|times?|where|one)s?$)/g;
/** Vowels that are spoken apart: radio, client, society, idea, theory, usual, cruel, being. */
const APART =
  /(?<![tscgxn]|ll)i[aou]|^scien|(?<![tc]|fr)ien|iet|[dr]ea$|[dr]eas$|creat|(?<!p)eo|(?<![qg])u(?:a|e[lnt])|[aeiouy]ings?$/g;

export function syllablesIn(word: string): number {
  const parts = word
    .toLowerCase()
    .split('-')
    .map((part) => part.replace(/[’']s$/, '').replace(/[^a-z]/g, ''))
    .filter(Boolean);
  // A number is a word too.
  return parts.reduce((sum, part) => sum + syllablesInPart(part), 0) || 1;
}

function syllablesInPart(word: string): number {
  const count = (pattern: RegExp) => word.match(pattern)?.length ?? 0;
  return Math.max(1, count(/[aeiouy]+/g) - count(MUTE) + count(APART));
}

export function gradeOf(mdx: string): number {
  const sentences = sentencesOf(proseOf(mdx));
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
