/** The guides in the words of a programme: what reports, quotes or leads somewhere stays; the rest still reads as English. */
import { describe, expect, test } from 'vitest';
import { guideFiles } from '../../src/build/content-files.ts';
import { readFrontmatter } from '../../src/build/yaml-files.ts';
import { type OwnWords, speechOf } from '../../src/lib/brand/own-words.ts';
import { headingIds } from '../../src/lib/guides/headings.ts';
import { internalLinks } from '../../src/lib/guides/links.ts';
import { guideHeadIn, guideTextIn } from '../../src/lib/guides/own-words.ts';
import { offeredWords } from '../../src/lib/guides/sayings.ts';
import { guideSchema } from '../../src/lib/guides/schema.ts';
import { ROOT } from '../support/content.ts';

const WORDS: OwnWords = {
  programme: { one: 'initiative', many: 'initiatives' },
  mentor: { one: 'buddy', many: 'buddies' },
  mentee: { one: 'newcomer', many: 'newcomers' },
  partner: { one: 'ally', many: 'allies' },
  pair: { one: 'duo', many: 'duos' },
};
const speech = speechOf(WORDS);
const spelling = speechOf({ programme: { one: 'program', many: 'programs' } });
const guides = guideFiles(ROOT).filter(({ id }) => id.startsWith('en/'));
const told = guides.map((guide) => ({
  ...guide,
  before: guide.text.split('\n'),
  after: guideTextIn(speech, guide.slug, guide.text).split('\n'),
}));
const changed = told.flatMap(({ before, after }) => after.filter((line, i) => line !== before[i]));

const BOXES = /<(Say|Scenario|Try)\b[\s\S]*?<\/\1>/g;
const quotations = (text: string) => text.replace(BOXES, '').match(/“[^”]*”/g);
const marks = (text: string) =>
  text.match(/<(?:Cite|Term)[^>]*>|\]\([^)]*\)|`[^`]*`|^---[\s\S]*?\n---$/gm);

test('much is told in the words of the programme', () => {
  expect(changed.length).toBeGreaterThan(200);
  // No guide says mentee but where it reports.
  for (const one of ['initiative', 'buddy', 'ally', 'duo'])
    expect(
      changed.some((line) => line.includes(` ${one}`)),
      one,
    ).toBe(true);
});

test('no line that cites a source is changed, and none is lost', () => {
  for (const { file, before, after } of told) {
    expect(after.length, file).toBe(before.length);
    const cites = (line: string) => line.includes('<Cite ');
    expect(after.filter(cites), file).toEqual(before.filter(cites));
  }
});

test('what is put in the place of a word has its article', () => {
  const wrong = /\ban? (?=(initiative|ally|allies|buddy|duo|newcomer)\b)/gi;
  for (const line of changed) {
    for (const [article, noun = ''] of line.matchAll(wrong)) {
      expect(`${article.toLowerCase()}${noun}`, line).toBe(
        `${/^[ai]/.test(noun) ? 'an ' : 'a '}${noun}`,
      );
    }
  }
});

describe.each([
  ['words', speech],
  ['a spelling', spelling],
])('with %s of its own', (_, { say, spell }) => {
  test.each(guides)('$slug keeps quotations, addresses, names and code', ({ slug, text }) => {
    const own = guideTextIn({ say, spell }, slug, text);
    expect(quotations(own)).toEqual(quotations(text));
    expect(marks(own)).toEqual(marks(text));
    expect(internalLinks(own)).toEqual(internalLinks(text));
    // As many headings, so that each is known by the id that it had.
    expect(headingIds(own).size).toBe(headingIds(text).size);
    const ids = (words: string) => offeredWords(slug, words).map(({ id }) => id);
    expect(ids(own)).toEqual(ids(text));
  });
});

test('a spelling changes nothing else', () => {
  for (const { slug, text, file } of guides) {
    const own = guideTextIn(spelling, slug, text);
    const unspelt = (words: string) =>
      words.replace(/ known="[^"]*"/g, '').replace(/(program)me/gi, '$1');
    expect(unspelt(own), file).toBe(unspelt(text));
  }
});

test('a head is told too, and keeps what people type for it', () => {
  for (const { slug, file, text } of guides) {
    const head = readFrontmatter(file, text, guideSchema);
    const own = guideHeadIn(speech, slug, head);
    const { title, summary, inShort, ...rest } = own;
    expect({ ...head, title, summary, inShort }, file).toEqual({
      ...rest,
      title,
      summary,
      inShort,
    });
  }
  const start = guides.find(({ slug }) => slug === 'starting-a-programme');
  const head = start && readFrontmatter(start.file, start.text, guideSchema);
  expect(head && guideHeadIn(speech, start.slug, head).title).toMatch(/^Starting an initiative/);
});

describe('what stays, and what does not', () => {
  const own = (text: string) => guideTextIn(speech, 'any', text);

  test.each([
    ['A partner helps. <Cite id="x" />'],
    ['One study asked 40 pairs, and each partner said so.'],
    ['He calls it “a pair” in *A Partner for Life*.'],
    ['It has three parts. <Cite id="x" />\n\n- a partner\n- a pair'],
    ['They name these:\n\nSo does the magazine:\n\n| A partner | a pair |'],
  ])('%j stays', (text) => expect(own(text)).toBe(text));

  test.each([
    [
      'A <Term id="mentor">mentor</Term> and a **partner**',
      'A <Term id="mentor">buddy</Term> and an **ally**',
    ],
    ['- a partner\n- a study of each partner', '- an ally\n- a study of each partner'],
    [
      '<Say when="A pair asks">\n\n“My partner”\n\n</Say>\n\n“My partner”',
      '<Say when="A duo asks" known="a-pair-asks">\n\n“My ally”\n\n</Say>\n\n“My partner”',
    ],
    [
      'We made the list. <Cite id="x" /> It is ours.\n\n- a partner',
      'We made the list. <Cite id="x" /> It is ours.\n\n- an ally',
    ],
  ])('%j is told', (text, after) => expect(own(text)).toBe(after));

  test('a guide that says what words mean stays whole', () => {
    const text = 'A mentor has a partner in a programme.';
    expect(guideTextIn(speech, 'kinds-of-mentoring', text)).toBe(text);
    expect(guideTextIn(spelling, 'kinds-of-mentoring', text)).toBe(
      'A mentor has a partner in a program.',
    );
  });
});
