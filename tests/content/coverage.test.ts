/**
 * docs/coverage.md says where each topic of the five documents stands. Here every place that it
 * names must exist in the content, and cite the document that the row is about.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guideFiles } from '../../src/build/content-files.ts';
import { readYamlFolder } from '../../src/build/yaml-files.ts';
import { termSchema } from '../../src/lib/glossary/schema.ts';
import { headingId } from '../../src/lib/guides/headings.ts';
import { sourceSchema, TOOLS } from '../../src/lib/guides/schema.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Each heading’s id with the text beneath it, down to the next heading of its rank or above. */
function sectionsOf(text: string): Map<string, string> {
  const headings = [...text.matchAll(/^(#{2,3}) (.+)$/gm)];
  const sections = new Map<string, string>();
  headings.forEach((heading, i) => {
    const [, marks = '', words = ''] = heading;
    const next = headings.slice(i + 1).find(([, other = '']) => other.length <= marks.length);
    const id = headingId(words, new Set(sections.keys()));
    sections.set(id, text.slice(heading.index, next?.index));
  });
  return sections;
}

interface Row {
  line: number;
  /** The document that the row is about, if its table is about one. */
  source?: string;
  cells: string[];
  places: string[];
}

/** The rows of every table, without the two lines at its head. */
function rowsOf(markdown: string): Row[] {
  const rows: Row[] = [];
  let source: string | undefined;
  markdown.split('\n').forEach((text, i) => {
    if (text.startsWith('## ')) source = undefined;
    source = /^Described in `\/sources\/#(.+)`\.$/.exec(text)?.[1] ?? source;
    if (!/^\|(?! What it names| Conflict or hole|-)/.test(text)) return;
    const cells = text
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const places = [...(cells.at(-1) ?? '').matchAll(/`([^`]+)`/g)].map(([, place = '']) => place);
    rows.push({ line: i + 1, cells, places, ...(source && { source }) });
  });
  return rows;
}

const markdown = readFileSync(join(ROOT, 'docs/coverage.md'), 'utf8');
const rows = rowsOf(markdown);
const guides = new Map(
  guideFiles(ROOT)
    .filter(({ file }) => file.includes('/en/'))
    .map(({ slug, text }) => [slug, sectionsOf(text)]),
);
const term = (id: string) => `/glossary/#${id}`;
const entries = new Set([
  ...readYamlFolder(ROOT, 'src/content/sources', sourceSchema).map(({ id }) => `/sources/#${id}`),
  ...readYamlFolder(ROOT, 'src/content/glossary/en', termSchema).map(({ id }) => term(id)),
  ...TOOLS.map((tool) => `/tools/${tool}/`),
]);

/** The text at a place in a guide, if there is one. */
function sectionAt(place: string): string | undefined {
  const [slug = '', id = ''] = place.split('#');
  return guides.get(slug)?.get(id);
}

describe('the id of a heading', () => {
  test.each([
    ['Four meanings of “peer”', 'four-meanings-of-peer'],
    ['1. Pay attention, and be open yourself', '1-pay-attention-and-be-open-yourself'],
    ['When it doesn’t work out', 'when-it-doesnt-work-out'],
    ['Face to face, phone, e-mail or video', 'face-to-face-phone-e-mail-or-video'],
    ['How big a gap?', 'how-big-a-gap'],
    ['If–then plans', 'ifthen-plans'],
  ])('%s', (heading, id) => expect(headingId(heading)).toBe(id));

  test('a heading that comes again is numbered', () => {
    const text = '## When it goes wrong\n\nOne.\n\n## When it goes wrong\n\nTwo.\n';
    expect([...sectionsOf(text).keys()]).toEqual(['when-it-goes-wrong', 'when-it-goes-wrong-1']);
  });

  test('a section ends at the next heading of its rank', () => {
    const sections = sectionsOf('## A\n\nOne.\n\n### B\n\nTwo.\n\n## C\n\nThree.\n');
    expect(sections.get('a')).toContain('Two.');
    expect(sections.get('a')).not.toContain('Three.');
  });
});

test('there is a table for each of the five documents, and one of conflicts', () => {
  expect(new Set(rows.map(({ source }) => source))).toEqual(
    new Set([
      'youth-overview',
      'mentoring-consultancy',
      'mentorloop-guide',
      'northern-magazine',
      'teaching-channel',
      undefined,
    ]),
  );
});

test('no row is empty, and each names a place', () => {
  const empty = rows.filter(({ cells, places }) => cells.includes('') || places.length === 0);
  expect(empty.map(({ line }) => line)).toEqual([]);
});

test('every place exists', () => {
  const missing = rows.flatMap(({ line, places }) =>
    places
      .filter((place) => !entries.has(place) && sectionAt(place) === undefined)
      .map((place) => `docs/coverage.md:${line}  ${place}`),
  );
  expect(missing).toEqual([]);
});

test('a row about a document leads to a place that cites it, or to its own entry', () => {
  const uncited = rows.filter(
    ({ source, places }) =>
      source &&
      !places.some(
        (place) => place.startsWith('/sources/') || sectionAt(place)?.includes(`id="${source}"`),
      ),
  );
  expect(uncited.map(({ line, cells }) => `docs/coverage.md:${line}  ${cells[0]}`)).toEqual([]);
});

test('no row names a place twice', () => {
  const twice = rows.filter(({ places }) => new Set(places).size < places.length);
  expect(twice.map(({ line }) => line)).toEqual([]);
});
