/** The checks of the content: each planted fault is refused, with the file and line where it stands. */
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/build/content-checks.ts';
import { messageKeysSource, readMessages, writeMessageKeys } from '../../../src/build/messages.ts';
import { HINT_KINDS } from '../../../src/lib/goals/hints/hint-kinds.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const GUIDE = `---
title: Boundaries
summary: What you may ask.
section: begin
order: 4
audience: [pair]
modes: [reciprocal]
inShort:
  - One.
  - Two.
related: [ending-well]
tools: []
sources: [eby-2004]
searchWords: []
reviewed: 2026-11-22
---
See [endings](/guides/ending-well/). <Cite id="eby-2004" />
`;
const SOURCE = `authors: Eby and others
title: A study
evidence: study
finding: It predicted outcomes.
howRead: summary
`;
const CLAUSE = `title: Meeting
question: How often?
why: A rhythm helps.
safety: false
modes: [reciprocal]
covers: [10]
found: 10
sources: [eby-2004]
wordings:
  - { id: weekly, text: Each week., note: Steady. }
  - { id: monthly, text: Each month., note: Roomy. }
`;
const TEMPLATE = `title: Ours
summary: For two.
modes: [reciprocal]
clauses:
  - meeting
closing: A promise.
`;
const TERM = `term: circle
meaning: A small group.
guide: boundaries
`;
const PATH = `title: We have just been paired
summary: A page that you wrote.
order: 1
door: pair
steps:
  - { page: /guides/boundaries/, why: First. }
  - { page: /print/agreement/, why: Then. }
`;
const OTHERS = HINT_KINDS.filter((kind) => kind !== 'vague');
const HINTS = `endings: [s]
dates: { order: day-first, ordinals: [th], fillers: [of], spans: [], months: [${'[m],'.repeat(12)}] }
groups:
  better: [better, -the better]
kinds:
  vague:
    why: Nobody can tell.
    source: eby-2004
    offers: [{ offer: From ___ to ___., where: [be ..2 @better] }]
    unless: ['@number']
${OTHERS.map((kind) => `  ${kind}: { why: W., offers: [{ offer: O., where: [a] }], unless: [b] }\n`).join('')}`;
const SOUND = {
  'src/content/guides/en/boundaries.mdx': GUIDE,
  'src/content/sources/eby-2004.yaml': SOURCE,
  'src/content/clauses/en/meeting.yaml': CLAUSE,
  'src/content/templates/en/reciprocal.yaml': TEMPLATE,
  'src/content/glossary/en/circle.yaml': TERM,
  'src/content/paths/en/just-paired.yaml': PATH,
  'src/content/hints/en.yaml': HINTS,
};

function faultsOf(files: Record<string, string>, check: (root: string) => unknown = checkContent) {
  const root = temporaryFolder({ ...SOUND, ...files });
  try {
    check(root);
    return '';
  } catch (error) {
    expect(error).toHaveProperty('name', 'ContentError');
    return (error as Error).message;
  }
}

test('sound content passes', () => {
  expect(faultsOf({})).toBe('');
});

const SEE = 'See [endings]';
const SAY = '<Say when="They ask" agree="We ask.">\n\n“No.”\n\n</Say>\n\n';

describe('fault 65: a guide', () => {
  const at = (line: number) => `src/content/guides/en/boundaries.mdx:${line}  `;
  test.each([
    [
      'with a broken link',
      ['/guides/ending-well/)', '/guides/ending/)'],
      at(17),
      '/guides/ending/',
    ],
    ['with an unknown source', ['[eby-2004]', '[eby-2004, nobody]'], at(13), 'describes nobody'],
    [
      'that cites what it does not list',
      ['Cite id="eby-2004"', 'Cite id="x"'],
      at(17),
      'x is cited',
    ],
    ['that lists what it does not cite', ['<Cite id="eby-2004" />', ''], at(13), 'cited nowhere'],
    ['with an unknown related guide', ['[ending-well]', '[nowhere]'], at(11), 'nowhere'],
    ['with an unknown key', ['tools: []', 'tools: []\nauthor: me'], at(13), 'author'],
    ['in an unknown section', ['section: begin', 'section: start'], at(4), 'section'],
    ['with a missing title', ['title: Boundaries\n', ''], at(1), 'title'],
    ['with a date in another order', ['2026-11-22', '22-11-2026'], at(15), 'YYYY-MM-DD'],
    ['with words to agree that have no title', [SEE, `${SAY}${SEE}`], at(17), 'both or neither'],
    ['without its frontmatter', [GUIDE, 'Just text.'], at(1), 'frontmatter'],
  ])('%s', (_, [from = '', to = ''], place, message) => {
    const changed = GUIDE.replace(from, to);
    expect(changed).not.toBe(GUIDE);
    const faults = faultsOf({ 'src/content/guides/en/boundaries.mdx': changed });
    expect(faults).toContain(place);
    expect(faults).toContain(message);
  });

  test('that the map does not hold', () => {
    const faults = faultsOf({ 'src/content/guides/en/secrets.mdx': GUIDE });
    expect(faults).toContain('src/content/guides/en/secrets.mdx:1  secrets is not a guide');
  });
});

describe('fault 65: clauses, templates and sources', () => {
  const CLAUSES = 'src/content/clauses/en/meeting.yaml';
  const TEMPLATES = 'src/content/templates/en/reciprocal.yaml';
  test.each([
    [
      'an unknown clause',
      TEMPLATES,
      TEMPLATE.replace('- meeting', '- meeting\n  - nowhere'),
      6,
      'nowhere',
    ],
    [
      'a clause twice',
      TEMPLATES,
      TEMPLATE.replace('- meeting', '- meeting\n  - meeting'),
      6,
      'twice',
    ],
    ['a clause of another mode', TEMPLATES, TEMPLATE.replace('reciprocal', 'circle'), 5, 'circle'],
    [
      'an unknown mode',
      TEMPLATES,
      TEMPLATE.replace('reciprocal', 'boss'),
      3,
      'reciprocal, near-peer',
    ],
    [
      'a blank that is no field',
      CLAUSES,
      CLAUSE.replace('Each month.', '"Each {week}."'),
      11,
      '{week}',
    ],
    [
      'a clause without words for the form',
      TEMPLATES,
      `${TEMPLATE}form: easy-read\n`,
      5,
      'easy-read wordings for reciprocal',
    ],
    [
      'a locked clause that is not asked',
      TEMPLATES,
      `${TEMPLATE}locked: [nowhere]\n`,
      7,
      'nowhere is not among',
    ],
    [
      'a clause of an unknown source',
      CLAUSES,
      CLAUSE.replace('eby-2004', 'eby-2004, nobody'),
      8,
      'describes nobody',
    ],
    ['an unknown key', CLAUSES, `${CLAUSE}modus: [circle]\n`, 12, 'Did you mean “modes”?'],
    [
      'a number for a title',
      CLAUSES,
      CLAUSE.replace('title: Meeting', 'title: 7'),
      1,
      'text belongs here',
    ],
    [
      'an alias',
      CLAUSES,
      CLAUSE.replace('title: Meeting', 'title: &t Meeting').replace('How often?', '*t'),
      2,
      'Aliases',
    ],
    ['a title twice', CLAUSES, `${CLAUSE}title: Again\n`, 12, 'stands twice'],
    [
      'an unknown strength',
      'src/content/sources/eby-2004.yaml',
      SOURCE.replace('evidence: study', 'evidence: proof'),
      3,
      'review',
    ],
  ])('%s', (_, file, text, line, message) => {
    const faults = faultsOf({ [file]: text });
    expect(faults).toContain(`${file}:${line}  `);
    expect(faults).toContain(message);
  });

  const PATHS = 'src/content/paths/en/just-paired.yaml';
  test.each([
    ['a path to no page', PATHS, PATH.replace('/guides/bound', '/guides/bund'), 6, 'bundaries'],
    ['a path to no form', PATHS, PATH.replace('/agreement/', '/agrement/'), 7, '/print/agrement/'],
    [
      'a path to no heading',
      PATHS,
      PATH.replace('/boundaries/', '/boundaries/#no'),
      6,
      'no heading or entry #no',
    ],
    [
      'a term of no guide',
      'src/content/glossary/en/circle.yaml',
      TERM.replace('boundaries', 'bounds'),
      3,
      'bounds is not a guide',
    ],
    ['a clause of no guide', CLAUSES, `${CLAUSE}guide: meetings\n`, 12, 'meetings is not a guide'],
  ])('%s', (_, file, text, line, message) => {
    const faults = faultsOf({ [file]: text });
    expect(faults).toContain(`${file}:${line}  `);
    expect(faults).toContain(message);
  });

  test.each([
    ['a hint of an unknown source', 'eby-2004', 'nobody', 8, 'describes nobody'],
    ['a phrase of an unknown group', '@better]', '@bettor]', 9, 'No group above this'],
    ['a phrase that begins anywhere', 'be ..2', '..2', 9, 'Begin with a word'],
    ['a gap that makes it slow', '..2', '..20', 9, 'A gap holds'],
    ['words that are never found', ', where: [be ..2 @better]', '', 9, 'Say where'],
    ['a kind that is left out', 'vague:', 'vage:', 6, 'vague'],
  ])('%s', (_, from, to, line, message) => {
    const changed = HINTS.replace(from, to);
    expect(changed).not.toBe(HINTS);
    const faults = faultsOf({ 'src/content/hints/en.yaml': changed });
    expect(faults).toContain(`src/content/hints/en.yaml:${line}  `);
    expect(faults).toContain(message);
  });

  test.each([
    ['', false],
    ['settings: [work]\n', true],
    ['settings: [work, school]\n', false],
  ])('a clause for work alone in a template with %j', (settings, isTaken) => {
    const faults = faultsOf({
      [CLAUSES]: `${CLAUSE}settings: [work]\n`,
      [TEMPLATES]: `${TEMPLATE}${settings}`,
    });
    expect(faults.includes(`${TEMPLATES}:5  meeting suits work alone`)).toBe(!isTaken);
  });

  test('a template takes the clauses of its own language', () => {
    const faults = faultsOf({ 'src/content/templates/cy/reciprocal.yaml': TEMPLATE });
    expect(faults).toContain('src/content/templates/cy/reciprocal.yaml:5  ');
    expect(faults).toContain('clauses/cy');
  });

  test('the faults of all files of a kind are told at once', () => {
    const faults = faultsOf({
      'src/content/sources/a.yaml': 'authors: A\n',
      'src/content/sources/b.yaml': 'authors: &x B\ntitle: *x\n',
    });
    expect(faults).toContain('src/content/sources/a.yaml:1');
    expect(faults).toContain('src/content/sources/b.yaml:2');
  });

  test('so are those of guides, and of all that cannot be read', () => {
    const faults = faultsOf({
      'src/content/guides/en/boundaries.mdx': GUIDE.replace('order: 4', 'order: four'),
      'src/content/guides/en/burnout.mdx': 'Just text.',
      [CLAUSES]: `${CLAUSE}modus: [circle]\n`,
    });
    expect(faults).toContain('src/content/guides/en/boundaries.mdx:5');
    expect(faults).toContain('src/content/guides/en/burnout.mdx:1');
    expect(faults).toContain(`${CLAUSES}:12  `);
  });
});

describe('messages', () => {
  const EN =
    'save:\n  saved: Saved\n  by: Saved by {name}\nfound:\n  one: one\n  other: "{count}"\n';
  const CY = 'src/content/messages/cy.yaml';
  const messages = (cy: string) => ({ 'src/content/messages/en.yaml': EN, [CY]: cy });

  test('fault 65: a message that a second language lacks, or fills in otherwise', () => {
    const faults = faultsOf(
      messages('save:\n  by: Gan {enw}\nfound:\n  other: "{count}"\n'),
      readMessages,
    );
    // A message that is not there is looked for where its group begins.
    expect(faults).toContain(`${CY}:1  “save.saved”`);
    expect(faults).toContain(`${CY}:2  “save.by”`);
    expect(faults).not.toContain('found');
  });

  test('a message that the default language has no more', () => {
    const cy = EN.replace('Saved by', 'Gan').replace('found:', '  old: Hen\nfound:');
    expect(faultsOf(messages(EN), readMessages)).toBe('');
    const faults = faultsOf(messages(cy), readMessages);
    expect(faults).toContain(`${CY}:4  “save.old” is not in en.yaml`);
    expect(faults.trim().split('\n')).toHaveLength(1);
  });

  test('the list of keys names what each sentence needs, and is written where it differs', () => {
    const root = temporaryFolder({
      'src/content/messages/en.yaml': EN,
      'src/lib/i18n/message-keys.ts': 'old',
    });
    const source = messageKeysSource(root);
    expect(source).toContain("'save.saved': never;");
    expect(source).toContain("'save.by': 'name';");
    expect(source).toContain("'found': 'count';");
    expect(writeMessageKeys(root)).toBe(true);
    expect(writeMessageKeys(root)).toBe(false);
  });

  test('a build without the default language says which file is missing', () => {
    const root = temporaryFolder({ [CY]: EN });
    expect(() => readMessages(root)).toThrow('en.yaml is missing');
  });
});
