/** What a brand brings of its own: it takes the place of what has its name, adds what has another, and is held to the same rules. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/build/content-checks.ts';
import { guideFiles, readContent, readGuide } from '../../../src/build/content-files.ts';
import { readMessages } from '../../../src/build/messages.ts';
import { NEEDED_HEADINGS } from '../../../src/build/own-guide-checks.ts';
import { siteMessages } from '../../../src/build/own-messages.ts';
import { ContentError } from '../../../src/build/yaml-files.ts';
import { clauseSchema } from '../../../src/lib/agreement/clause-schema.ts';
import { termSchema } from '../../../src/lib/glossary/schema.ts';
import { BRAND, brandFolder } from '../../support/brand-folder.ts';
import { ROOT } from '../../support/words.ts';

const HEAD = `---
title: Our limits
summary: What we keep to here.
inShort: [One., Two.]
reviewed: 2026-11-20
`;
const guide = (text: string, head = '') => `${HEAD}${head}---\n${text}\n`;
const KEPT = guideFiles(ROOT)
  .filter(({ slug }) => slug === 'boundaries')
  .flatMap(({ text }) => text.match(/^## .*$/gm) ?? [])
  .join('\n\n');

afterEach(() => vi.unstubAllEnvs());

function useContent(files: Record<string, string>): string {
  const named = Object.entries(files).map(([path, text]) => [`content/${path}`, text]);
  const folder = brandFolder(Object.fromEntries(named));
  vi.stubEnv('BRAND', folder);
  return folder;
}

function faultsOf(files: Record<string, string>): string {
  useContent(files);
  return told();
}

function told(): string {
  try {
    checkContent(ROOT);
    return '';
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}

describe('a file of the brand', () => {
  const term = (meaning: string) => `term: circle\nmeaning: ${meaning}\n`;

  test('stands in the place of the one with its name, and the new one comes last', () => {
    const before = readContent(ROOT, 'glossary', termSchema).map(({ id }) => id);
    useContent({ 'glossary/en/circle.yaml': term('Ours.'), 'glossary/en/aa.yaml': term('New.') });
    const terms = readContent(ROOT, 'glossary', termSchema);
    expect(terms.map(({ id }) => id)).toEqual([...before, 'en/aa']);
    expect(terms.find(({ id }) => id === 'en/circle')?.data.meaning).toBe('Ours.');
    expect(told()).toBe('');
  });

  test('is told of with its own path and line', () => {
    const faults = faultsOf({ 'glossary/en/circle.yaml': 'term: circle\nmeanin: Ours.\n' });
    expect(faults).toMatch(/content\/glossary\/en\/circle\.yaml:2 .*Did you mean “meaning”\?/);
  });

  test.each([
    ['glossery/en/a.yaml', 'Did you mean “glossary”?'],
    ['hints/en.yaml', 'Put it into one of these folders: checks, clauses'],
    ['stray.yaml', 'Put it into one of these folders'],
    ['glossary/xx/a.yaml', 'does not speak “xx”. It speaks en.'],
    ['glossary/a.yaml', 'A language comes first here'],
    ['messages/xx.yaml', 'does not speak “xx”'],
    ['glossary/en/more/a.yaml', 'Put the file into content/glossary/en itself.'],
    ['glossary/en/A word.yaml', 'The name becomes an address'],
    ['glossary/en/a.yml', 'A file here ends with .yaml.'],
    ['guides/en/a.mdx', 'MDX can run code'],
    ['guides/en/a.txt', 'A file here ends with .md.'],
  ])('%s cannot stand there', (path, message) => {
    expect(faultsOf({ [path]: 'x: y\n' })).toContain(message);
  });

  test('fault 62: is no link to another place, and neither is a folder of them', () => {
    const folder = useContent({});
    mkdirSync(join(folder, 'content/guides/en'), { recursive: true });
    symlinkSync('/etc/passwd', join(folder, 'content/guides/en/passwd.md'));
    symlinkSync('/etc', join(folder, 'content/paths'));
    expect(told().match(/is a link to another place/g)).toHaveLength(2);
  });

  test('may be hidden, or a README', () => {
    expect(faultsOf({ '.DS_Store': '', 'README.md': 'Hello', 'guides/.x/y': '' })).toBe('');
  });
});

describe('a guide in the place of another', () => {
  test('keeps its place, its section and its address, and none of its sources', () => {
    useContent({ 'guides/en/boundaries.md': guide(KEPT) });
    const all = guideFiles(ROOT).filter(({ slug }) => slug === 'boundaries');
    expect(all).toHaveLength(1);
    expect(all.map((one) => readGuide(ROOT, one))).toMatchObject([
      { title: 'Our limits', section: 'begin', order: 4, sources: [], tools: ['agreement'] },
    ]);
    expect(told()).toBe('');
  });

  test('says otherwise where it likes', () => {
    useContent({ 'guides/en/boundaries.md': guide(KEPT, 'section: endings\norder: 1\n') });
    const [own] = guideFiles(ROOT).filter(({ isOwn }) => isOwn);
    expect(own && readGuide(ROOT, own)).toMatchObject({ section: 'endings', order: 1 });
  });

  test('keeps the headings that guides and tools lead to', () => {
    const slug = 'signs-it-is-time-to-move-on';
    expect(faultsOf({ [`guides/en/${slug}.md`]: guide('Hello.') })).toMatch(
      /signs-it-is-time-to-move-on\.md:1 .*Keep one that reads “if you are afraid start here”/,
    );
  });
});

describe('a new guide', () => {
  test('has an address that others may lead to', () => {
    expect(
      faultsOf({
        'guides/en/our-rules.md': guide(
          '## Hours\n\n[Here](/guides/our-rules/#hours)',
          'section: begin\n',
        ),
        'glossary/en/hours.yaml': 'term: hours\nmeaning: Ours.\nguide: our-rules\n',
      }),
    ).toBe('');
  });

  test('says where it stands', () => {
    expect(faultsOf({ 'guides/en/our-rules.md': guide('Hello.') })).toMatch(
      /our-rules\.md:1 {2}section: a new guide says/,
    );
  });

  test.each([
    ['fault 65: a broken link', '[x](/guides/nowhere/)', '/guides/nowhere/ is not a page'],
    ['fault 65: a heading that is not there', '[x](/glossary/#nothing)', 'no heading or entry'],
    ['fault 65: a link by a name', '[x][y]\n\n[y]: /guides/nowhere/', 'is not a page'],
    ['fault 66: a script', '<script>alert(1)</script>', 'HTML is not read here'],
    ['fault 66: a handler', 'a <b onclick="x()">b</b>', 'HTML is not read here'],
    ['fault 66: a frame in a list', '- <iframe src="//x"></iframe>', 'HTML is not read here'],
    ['fault 66: a comment', '<!-- x -->', 'HTML is not read here'],
    ['fault 66: a picture', '![x](https://x.example/p.png)', 'shows no pictures'],
    ['fault 66: a picture by a name', '![x][y]\n\n[y]: /guides/', 'shows no pictures'],
    ['fault 57: a script as a link', '[x](javascript:alert(1))', 'a browser would run it'],
    ['fault 57: one in disguise', '[x](<java\tscript:alert(1)>)', 'nobody sees'],
    ['fault 57: data as a link', '[x](data:text/html,x)', 'a browser would run it'],
    ['fault 57: http', '<http://example.org>', 'can be read and changed on its way'],
    ['fault 57: an address by itself', 'See http://example.org/x', 'can be read and changed'],
    ['fault 57: a link without a kind', '[x](//example.org/)', 'leaves its kind open'],
    ['fault 57: one that browsers read so', '[x](/\\example.org/)', 'leaves its kind open'],
    ['a heading of the page', '# Hello', 'Begin a part of it with ##'],
    ['boxes to tick', '- [ ] one', 'Boxes to tick stand on papers'],
    ['a footnote', 'x[^1]\n\n[^1]: y', 'Footnotes are not read here'],
    ['a source that is not listed', 'True. [@our-survey]', 'not in the sources of this guide'],
    ['two sources in one mark', 'True. [@a; @b]', 'cite one source by its file name'],
    ['a citation in a heading', '## True [@our-survey]', 'Headings and links cite nothing'],
    ['a citation in a link', '[true [@our-survey]](/guides/)', 'Headings and links cite nothing'],
    ['a box of another kind', '> [!note] Hello\n> x', 'There are two boxes'],
    ['words for no moment', '> [!say]\n> “x”', 'Name the moment'],
    ['an exercise without minutes', '> [!try] A walk\n> x', 'say how long it takes'],
    ['a box without words', '> [!say] They ring', 'The box is empty'],
    ['a box that is no quotation', '[!say] They ring', 'begins each of its lines with >'],
    ['a box in a list', '- > [!say] They ring\n  > “x”', 'A box stands by itself'],
    ['a box in a quotation', '> > [!say] They ring\n> > “x”', 'A box stands by itself'],
    ['a box with marks', '> [!say] They *ring*\n> “x”', 'plain words'],
    ['two boxes in one', '> [!say] They ring\n> “x”\n> [!say] Then\n> “y”', 'Two boxes need'],
    ['a quotation in a box', '> [!say] They ring\n>\n> > “x”', 'no quotation of its own'],
  ])('%s is refused, with its line', (_, text, message) => {
    const faults = faultsOf({
      'guides/en/ours.md': guide(`Hello.\n\n${text}`, 'section: begin\n'),
    });
    expect(faults).toMatch(/ours\.md:(9|1\d) {2}/);
    expect(faults).toMatch(new RegExp(message));
  });

  test('may hold what Markdown is for', () => {
    const text = `## Hours\n\n**We** _meet_ ~~never~~ at \`ten\`: {braces} & < more.\n\n> “No.”\n\n1. One\n2. Two\n
| a | b |\n|---|---|\n| 1 | 2 |\n\n[Us](https://example.org/a?b=c) [Mail](mailto:a@example.org) [There](#hours) \`[@x] [!say]\`\n
> [!say] They ring at night\n> “I saw it.”\n
> [!try] A & B’s turn, 10 minutes\n>\n> 1. One [@parker-2008]`;
    expect(
      faultsOf({ 'guides/en/ours.md': guide(text, 'section: begin\nsources: [parker-2008]\n') }),
    ).toBe('');
  });
});

describe('single messages', () => {
  test('take the place of the toolkit’s, and the others stay', () => {
    useContent({ 'messages/en.yaml': 'guides:\n  sources: What this rests on\n' });
    const words = siteMessages(ROOT).find(({ id }) => id === 'en')?.data.words;
    expect(words?.['guides.sources']).toBe('What this rests on');
    expect(words?.['guides.title']).toBe(readMessages(ROOT)[0]?.data.words['guides.title']);
  });

  test.each([
    ['guides:\n  source: x\n', 2, 'no message “guides.source”. Did you mean “guides.sources”?'],
    ['guides:\n  lastRead: Read then.\n', 2, '“guides.lastRead” needs the same words in {braces}'],
    ['guides:\n  sources: 7\n', 2, 'This is no sentence'],
  ])('%j is told of', (text, line, message) => {
    const faults = faultsOf({ 'messages/en.yaml': text });
    expect(faults).toContain(`messages/en.yaml:${line}  `);
    expect(faults).toContain(message);
  });

  test('say the words of the programme', () => {
    const words = 'words:\n  programme: { one: scheme, many: schemes }\n';
    vi.stubEnv('BRAND', brandFolder({ 'brand.yaml': BRAND + words }));
    const said = siteMessages(ROOT).find(({ id }) => id === 'en')?.data.words;
    expect(JSON.stringify(said)).toContain('Your scheme asks for this clause.');
    const clauses = readContent(ROOT, 'clauses', clauseSchema);
    expect(JSON.stringify(clauses)).toContain('scheme');
    expect(JSON.stringify(clauses)).not.toMatch(/\bthe programme\b/i);
  });
});

describe('what equals read calls neither a mentor', () => {
  const clause = (modes: string, second: string) =>
    `title: Ours\nquestion: Will you?\nwhy: It helps.\nsafety: false\nmodes: ${modes}\nwordings:\n  - { id: a, text: We will., note: Short. }\n  - ${second}\n`;
  const topic = (more: string) =>
    `title: Ours\norder: 60\nguide: boundaries\ncards:\n  - id: ours\n    stage: first\n    text: What would you ask a mentor?\n${more}`;

  test.each([
    [
      'clauses/en/ours.yaml',
      clause('[reciprocal]', '{ id: b, text: The mentor will., note: Plain. }'),
      /ours\.yaml:8 {2}wordings\.1\.text: two peers .* neither is a mentor\. Word it/,
    ],
    ['questions/en/ours.yaml', topic(''), /ours\.yaml:7 {2}cards\.0\.text: two peers/],
    [
      'questions/en/ours.yaml',
      topic('    inMode: { reciprocal: What would mentees ask you? }\n'),
      /ours\.yaml:8 {2}cards\.0\.inMode\.reciprocal: .* a mentee\./,
    ],
  ])('%s is refused, with its line', (path, text, message) => {
    expect(faultsOf({ [path]: text })).toMatch(message);
  });

  test.each([
    [
      'clauses/en/ours.yaml',
      clause('[near-peer]', '{ id: b, text: The mentor will., note: Plain. }'),
    ],
    [
      'clauses/en/ours.yaml',
      clause(
        '[reciprocal, circle]',
        '{ id: b, text: The mentor will., note: Plain., modes: [circle] }',
      ),
    ],
    ['questions/en/ours.yaml', topic('    modes: [cross-age]\n')],
    ['questions/en/ours.yaml', topic('    inMode: { reciprocal: What would you ask? }\n')],
  ])('%s may say it to others', (path, text) => {
    expect(faultsOf({ [path]: text })).toBe('');
  });
});

test('an agreement that a mode begins with has no rival', () => {
  const template =
    'title: Ours\nsummary: For us.\nmodes: [circle]\nclauses: [purpose]\nclosing: A promise.\n';
  expect(faultsOf({ 'templates/en/ours.yaml': template })).toMatch(
    /ours\.yaml:3 {2}en\/circle is the agreement that circle begins with/,
  );
  expect(faultsOf({ 'templates/en/ours.yaml': `${template}settings: [work]\n` })).toBe('');
  expect(faultsOf({ 'templates/en/circle.yaml': template })).toBe('');
});

test('the headings that tools lead to are those that they name', () => {
  const folder = join(ROOT, 'src/components');
  const named = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap(
      (name) =>
        readFileSync(join(folder, name), 'utf8').match(/\/guides\/[a-z-]+\/#[a-z-]+/g) ?? [],
    );
  expect([...new Set(named)].toSorted()).toEqual(NEEDED_HEADINGS);
});
