/** The guides: plain enough to read, honest about where a claim comes from, and set like a book. */
import { describe, expect, test } from 'vitest';
import { GRADE_BARS } from '../../bench/bars.ts';
import { guideFiles } from '../../src/build/content-files.ts';
import { readFrontmatter } from '../../src/build/yaml-files.ts';
import { guideSchema } from '../../src/lib/guides/schema.ts';
import { GUIDES } from '../../src/lib/site-map/site-map.ts';
import { ROOT } from '../support/content.ts';
import { median } from '../support/median.ts';
import { gradeOf } from '../support/readability.ts';

const guides = guideFiles(ROOT)
  .filter(({ file }) => file.includes('/en/'))
  .map((guide) => ({ ...guide, data: readFrontmatter(guide.file, guide.text, guideSchema) }));

/** Paragraphs and list items of a guide, each with its line. */
function paragraphsOf(text: string): { line: number; paragraph: string }[] {
  const head = /^---\r?\n[\s\S]*?\r?\n---\r?\n/.exec(text)?.[0] ?? '';
  const first = head.split('\n').length;
  return text
    .slice(head.length)
    .split('\n')
    .map((paragraph, i) => ({ line: first + i, paragraph }))
    .filter(({ paragraph }) => paragraph.trim() !== '');
}

/** A text with its stories, words to say and exercises blanked out: they are made up, and claim nothing. */
function withoutStories(text: string): string {
  return text.replace(/<(Scenario|Say|Try)\b[\s\S]*?<\/\1>/g, (story) =>
    story.replace(/[^\n]/g, ''),
  );
}

test('the guides are there to be tested', () => {
  expect(guides.length).toBeGreaterThan(0);
});

describe('reading grade', () => {
  const grades = guides.map(({ slug, text }) => ({ slug, grade: gradeOf(text) }));

  test('no guide is over the bar', () => {
    expect(grades.filter(({ grade }) => !(grade <= GRADE_BARS.worst))).toEqual([]);
  });

  test('their median is within its bar', () => {
    expect(median(grades.map(({ grade }) => grade))).toBeLessThanOrEqual(GRADE_BARS.median);
  });
});

test('a paragraph that speaks of research says where it comes from', () => {
  const research = /\b(?:study|studies|research(?:ers?)?|evidence|trials?|reviews? of)\b/i;
  const unsourced = guides.flatMap(({ file, text }) =>
    paragraphsOf(withoutStories(text))
      // A heading announces what the paragraphs beneath it say and cite.
      .filter(({ paragraph }) => !paragraph.startsWith('#'))
      .filter(({ paragraph }) => research.test(paragraph.replace(/<[^>]+>|\]\([^)]*\)/g, '')))
      .filter(({ paragraph }) => !paragraph.includes('<Cite '))
      .map(({ line, paragraph }) => `${file}:${line}  ${paragraph.slice(0, 80)}`),
  );
  expect(unsourced).toEqual([]);
});

test('a guide links the words of the glossary', () => {
  expect(guides.filter(({ text }) => !text.includes('<Term ')).map(({ slug }) => slug)).toEqual([]);
});

test('no two guides of a section have the same place in it', () => {
  const places = guides.map(({ data }) => `${data.section} ${data.order}`);
  expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
});

test('the map lists the guides of a section in their order', () => {
  for (const [section, slugs] of Object.entries(GUIDES)) {
    const ordered = guides
      .filter(({ data }) => data.section === section)
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(({ slug }) => slug);
    const written = slugs.filter((slug) => ordered.includes(slug));
    expect({ section, order: ordered }).toEqual({ section, order: written });
  }
});

test('a guide stands in the section that the map gives it', () => {
  const misplaced = guides.filter(({ slug, data }) => !GUIDES[data.section].includes(slug));
  expect(misplaced.map(({ slug, data }) => `${slug} in ${data.section}`)).toEqual([]);
});

test('quotes and apostrophes are typographic', () => {
  const straight = guides.flatMap(({ file, text }) =>
    paragraphsOf(text)
      .map(({ line, paragraph }) => ({
        line,
        // Inside a tag and in code, straight quotes are what the language asks for.
        prose: paragraph
          .replace(/<[^>]*>/g, '')
          .replace(/`[^`]*`/g, '')
          .replace(/\]\([^)]*\)/g, ']'),
      }))
      .filter(({ prose }) => /["']/.test(prose))
      .map(({ line, prose }) => `${file}:${line}  ${prose.slice(0, 80)}`),
  );
  expect(straight).toEqual([]);
});

test('so are they in what a guide says of itself', () => {
  const straight = guides.flatMap(({ slug, data }) =>
    [data.title, data.summary, ...data.inShort]
      .filter((text) => /["']/.test(text))
      .map((text) => `${slug}: ${text}`),
  );
  expect(straight).toEqual([]);
});

test('the sources stand in the order in which they are first cited', () => {
  for (const { slug, text, data } of guides) {
    const cited = [...text.matchAll(/<Cite id="([^"]*)"/g)].map(([, id]) => id);
    expect({ slug, sources: data.sources }).toEqual({ slug, sources: [...new Set(cited)] });
  }
});
