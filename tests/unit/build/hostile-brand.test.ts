/** A folder that somebody shares as “our brand”, and that is made to get something into the pages, or to keep a build from ending. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readOwnText } from '../../../src/build/own-guide-checks.ts';
import { ownMessages } from '../../../src/build/own-messages.ts';
import { sourceFaults } from '../../../src/build/source-checks.ts';
import { findOverrides } from '../../../src/build/upstream.ts';
import { ContentError, readFrontmatter, readYamlFiles } from '../../../src/build/yaml-files.ts';
import { svgPicture } from '../../../src/lib/brand/svg.ts';
import { splitFrontMatter } from '../../../src/lib/guides/front-matter.ts';
import { partsOf } from '../../../src/lib/guides/rendered.ts';
import { sourceSchema } from '../../../src/lib/guides/schema.ts';
import { record, string, unknown } from '../../../src/lib/zod/zod.ts';
import { BRAND, brandFolder, faultsOf, readFolder } from '../../support/brand-folder.ts';
import { ROOT } from '../../support/content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

afterEach(() => vi.unstubAllEnvs());

const HEAD = '---\ntitle: Ours\n---\n';
const refusalsOf = (body: string) =>
  readOwnText(HEAD + body).problems.map(({ line, message }) => `${line} ${message}`);

function told(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}

describe('fault 66: a head that ends in more than one way', () => {
  const smuggled = '---\ntitle: Ours\n---<img src=x onerror=alert(1)>\nHello.\n';

  test('is none: what stands behind its hyphens would be read by one reader and not the other', () => {
    expect(splitFrontMatter(smuggled)).toBeUndefined();
    const read = () => readFrontmatter('ours.md', smuggled, record(string(), unknown()));
    expect(told(read)).toContain('ours.md:1  The file begins with its frontmatter');
    expect(readOwnText(smuggled).problems).toHaveLength(1);
  });

  test.each(['---\na: 1\n---\nHello', '\n\n+++\na = 1\n+++\nHello', '\uFEFF---\n'])(
    '%j could be a second one',
    (body) => expect(refusalsOf(body)[0]).toContain('could be taken for a head'),
  );

  test('is told from the text by its lines, however they end', () => {
    for (const end of ['\n', '\r\n']) {
      const text = ['---', 'title: Ours', '---  ', '', 'Hello'].join(end);
      expect(splitFrontMatter(text)).toEqual({
        head: 'title: Ours',
        body: `${end}Hello`,
        before: 3,
      });
    }
  });
});

describe('fault 66: a guide that is made to', () => {
  test.each([
    ['turn the words after it around', 'Pay \u202Eereh'],
    ['do so in code', '`\u2066`'],
    ['do so by a number', 'Pay &#x202E;ereh'],
    ['hold a control', 'a\u0007b'],
  ])('%s', (_, body) => expect(refusalsOf(body)).toEqual([expect.stringContaining('nobody sees')]));

  test.each([
    ['the title of a link', '[x](/guides/ "a><img src=x onerror=alert(1)>")', 'no title here'],
    ['the title of an address', '[x][y]\n\n[y]: /guides/ "a><img>"', 'no title here'],
    ['the language of code', '```"><img>\nx\n```', 'Write nothing behind'],
  ])('put HTML into %s', (_, body, message) => {
    expect(refusalsOf(body)).toEqual([expect.stringContaining(message)]);
  });

  test('and a tag is cut where it ends, whatever its attributes hold', () => {
    const html = '<p><a href="/guides/" title="a><img src=x> [@b]">x</a> [@c]</p>';
    expect(partsOf(html)).toEqual([
      { html: '<p>' },
      { href: '/guides/', html: 'x' },
      { html: ' ' },
      { source: 'c' },
      { html: '</p>' },
    ]);
  });

  test.each([
    ['quotes', '>'.repeat(60_000)],
    ['quotes apart', '> > '.repeat(15_000)],
    ['lists', '- '.repeat(30_000)],
    ['numbers', '1. '.repeat(20_000)],
    ['both', `Hello\n\n${'> - '.repeat(15_000)}x`],
  ])('keep the parser busy with %s within each other', (_, body) => {
    const began = performance.now();
    expect(refusalsOf(body)).toEqual([expect.stringContaining('fewer levels')]);
    expect(performance.now() - began).toBeLessThan(500);
  });

  test('be long', () => {
    const folder = brandFolder({ 'content/guides/en/ours.md': HEAD + 'a'.repeat(65_536) });
    expect(readFolder(folder)).toContain('ours.md:1  64 KB are the most');
  });

  test('have very many beside it', () => {
    const files = Array.from({ length: 1001 }, (_, i) => [`content/sources/s${i}.yaml`, '']);
    expect(readFolder(brandFolder(Object.fromEntries(files)))).toContain('1000 are the most');
  });
});

describe('fault 56: YAML that would be more than data', () => {
  test.each([
    ['a tag', '!!binary aGVsbG8='],
    ['a tag of a program', '!!js/function "x"'],
    ['an anchor', '&a Pairs'],
  ])('%s', (_, value) => {
    const faults = faultsOf(BRAND.replace('Riverside Pairs', value));
    expect(faults).toMatch(/brand\.yaml:2 {2}A value that begins with [!&]/);
  });

  test('an older YAML, in which no is false', () => {
    expect(faultsOf(`%YAML 1.1\n---\n${BRAND}poweredBy: no\n`)).toContain('begins with %');
  });

  test('a key that is every object’s', () => {
    expect(faultsOf(`${BRAND}legal:\n  __proto__: { imprint: x }\n`)).toMatch(/:13 .*“__proto__”/);
    for (const key of ['__proto__: x', '__proto__: { a: x }', 'guides: { __proto__: x }']) {
      const folder = brandFolder({ 'content/messages/en.yaml': `${key}\n` });
      expect(told(() => ownMessages(ROOT, folder))).toContain('en.yaml:1  Nothing can be called');
    }
    for (const key of [
      'constructor: x',
      'toString: { other: x }',
      'valueOf: { other: "{count}" }',
    ]) {
      const folder = brandFolder({ 'content/messages/en.yaml': `${key}\n` });
      expect(told(() => ownMessages(ROOT, folder))).toContain('The toolkit has no message');
    }
  });

  test('words that nobody sees, in any content', () => {
    const path = join(temporaryFolder({ 'a.yaml': 'a: fine\nb:\n  - "x\\u202E"\n' }), 'a.yaml');
    const read = () =>
      readYamlFiles([{ id: 'a', file: 'a.yaml', path }], record(string(), unknown()));
    expect(told(read)).toMatch(/a\.yaml:3 .*nobody sees/);
  });
});

test.each(['\\u3164', '\\u00AD', '\\u2800', '\\u2060', '\\u200E', '\\U000E0041', '\\uFE0F'])(
  'fault 60: a name of %s alone is none',
  (name) => {
    const faults = faultsOf(BRAND.replace('Riverside Pairs', `"${name}"`));
    expect(faults).toContain('brand.yaml:2  name: Write something here');
  },
);

test('fault 60: a message moves no cursor, and begins no line that a build server obeys', () => {
  const faults = faultsOf(`${BRAND}"\\e[2J\\n::add-mask::x": y\nsite: "\\e]0;x\\a"\n`);
  expect(faults.trim().split('\n')).toHaveLength(2);
  expect(faults.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});

describe('fault 57: the address of a source', () => {
  const faultsIn = (field: string, value: string) => {
    const source = `authors: A\ntitle: B\n${field}: ${JSON.stringify(value)}\nevidence: opinion\nfinding: C\nhowRead: whole\n`;
    const path = join(temporaryFolder({ 's.yaml': source }), 's.yaml');
    return sourceFaults(readYamlFiles([{ id: 's', file: 's.yaml', path }], sourceSchema));
  };
  test.each([
    ['url', 'https://doi.org@example.org/'],
    ['url', 'https://example.org"onclick=alert(1)'],
    ['url', 'https://localhost/'],
    ['doi', '10.1234/"><script>alert(1)</script>'],
  ])('%s: %s', (field, value) => {
    expect(faultsIn(field, value)).toEqual([
      { file: 's.yaml', line: 3, message: expect.stringContaining(value) },
    ]);
  });
  test.each([
    ['url', 'https://example.org/a_(b)?c=d&e#f'],
    ['doi', '10.1002/(SICI)1099-0720(199604)10:2'],
  ])('%s: %s may stand there', (field, value) => expect(faultsIn(field, value)).toEqual([]));
});

describe('fault 54: an SVG that is made to', () => {
  const svg = (inside: string, before = '') =>
    new TextEncoder().encode(
      `${before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`,
    );
  const again = (times: number, show: (i: number) => string) =>
    Array.from({ length: times }, (_, i) => `<g id="a${i + 1}">${show(i).repeat(10)}</g>`).join('');

  test.each([
    ['move by its style', svg('<style>@keyframes a{to{r:9}}</style>'), 'a movement'],
    ['move by an attribute', svg('<path style="animation:a 1s infinite"/>'), 'a movement'],
    ['change by its style', svg('<style>path{transition:fill 9s}</style>'), 'a movement'],
    [
      'choose what it fetches',
      svg('<style>a{mask:image-set("#a" 1x,"//x" 2x)}</style>'),
      'pictures',
    ],
    ['lead its links elsewhere', svg('<g xml:base="https://example.org/"/>'), 'xml:base'],
    ['be read in another encoding', svg('', '<?xml version="1.0" encoding="GBK"?>'), 'UTF-8'],
    ['exhaust the build', svg('<g>'.repeat(5000) + '</g>'.repeat(5000)), 'within each other'],
    ['exhaust the parser', svg('<g>'.repeat(25_000) + '</g>'.repeat(25_000)), 'within each other'],
    [
      'show itself again and again',
      svg(again(10, (i) => `<use href="#a${i}"/>`)),
      'again and again',
    ],
    [
      'fill itself with itself',
      svg(again(10, (i) => `<path fill="url(#a${i})"/>`)),
      'again and again',
    ],
  ])('%s is refused', (_, bytes, message) => expect(svgPicture(bytes)).toContain(message));

  test('show a few parts again, or itself, is a picture still', () => {
    const parts = '<g id="a"><path id="b"/><use href="#b"/><use href="#a"/></g><use href="#a"/>';
    expect(svgPicture(svg(parts))).toEqual({ width: 9, height: 9 });
    expect(svgPicture(svg('', '<?xml version="1.0" encoding="utf-8"?>'))).toMatchObject({
      width: 9,
    });
  });
});

test('fault 62: a copy kept to compare with is not read through a link', () => {
  const folder = brandFolder({
    'content/glossary/en/circle.yaml': 'term: circle\nmeaning: Ours.\n',
  });
  const kept = join(folder, 'content/.upstream/glossary/en/circle.yaml');
  const secret = join(temporaryFolder({ secret: 'a secret' }), 'secret');
  mkdirSync(dirname(kept), { recursive: true });
  symlinkSync(secret, kept);
  expect(findOverrides(ROOT, folder)).toMatchObject([{ state: 'new', changes: '' }]);
  const other = brandFolder({
    'content/glossary/en/circle.yaml': 'term: circle\nmeaning: Ours.\n',
  });
  mkdirSync(join(other, 'content/.upstream/glossary/en'), { recursive: true });
  writeFileSync(join(other, 'content/.upstream/glossary/en/circle.yaml'), 'term: before\n');
  expect(findOverrides(ROOT, other)).toMatchObject([{ state: 'changed' }]);
});
