/** The papers as they stand: whole, easy to read, in words that fit their mode, and at one with the tools beside them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GRADE_BARS } from '../../bench/bars.ts';
import { printableFaults } from '../../src/lib/printables/schema.ts';
import { CLAUSES, ROOT, t } from '../support/content.ts';
import { PRINTABLES, printableOf, printableTexts } from '../support/papers.ts';
import { gradeOf } from '../support/readability.ts';

const PAPERS = [...PRINTABLES].map(([id, paper]) => ({ id, paper }));
const allOf = (id: string) => printableTexts(printableOf(id)).join('\n');
const partOf = (id: string, part: string) =>
  printableOf(id).parts.find((one) => one.id === part)?.blocks ?? [];

test('there is a record and a closing sheet, for two and for a circle', () => {
  const inOrder = PAPERS.filter(({ paper }) => paper.shelf === 'meetings').toSorted(
    (a, b) => a.paper.order - b.paper.order,
  );
  expect(inOrder.map(({ id, paper }) => [id, paper.modes])).toEqual([
    ['session-record', ['reciprocal']],
    ['session-record-ahead', ['near-peer', 'cross-age']],
    ['session-record-circle', ['circle']],
    ['closing-sheet', ['reciprocal', 'near-peer', 'cross-age']],
    ['closing-sheet-circle', ['circle']],
  ]);
});

describe.each(PAPERS)('$id', ({ paper }) => {
  const texts = printableTexts(paper);
  const saying = (pattern: RegExp) => texts.filter((text) => pattern.test(text));

  test('is sound, and typeset', () => {
    expect(printableFaults(paper)).toEqual([]);
    expect([
      ...saying(/['"]|--|\.{3}|\s{2}|^\s|\s$/),
      ...[paper.summary].filter((s) => /['"]/.test(s)),
    ]).toEqual([]);
  });

  test('says mentor and mentee to nobody', () => {
    expect(saying(/\b(?:mentor|mentee)s?\b/i)).toEqual([]);
  });

  test('promises no silence where somebody could come to harm', () => {
    expect(texts.join(' ')).toMatch(/could come to harm/);
  });

  test('is easy to read', () => {
    const sentences = [paper.summary, ...texts].filter((text) => /[.?]$/.test(text));
    expect(sentences.length).toBeGreaterThan(4);
    expect(gradeOf(sentences.join('\n'))).toBeLessThanOrEqual(GRADE_BARS.median);
  });
});

test.each(PAPERS.filter(({ paper }) => paper.modes.join() === 'circle'))(
  '$id speaks of no two',
  ({ paper }) => {
    const texts = [paper.summary, ...printableTexts(paper)];
    expect(texts.filter((text) => /\bboth\b|\bthe other\b|\btwo\b/i.test(text))).toEqual([]);
  },
);

describe('a record of two', () => {
  test('gives each the same: what they brought, one step and its day', () => {
    expect(partOf('session-record', 'first-half')).toEqual(partOf('session-record', 'second-half'));
    const kinds = partOf('session-record', 'first-half').map(({ kind }) => kind);
    expect(kinds).toEqual(['text', 'field', 'field', 'text']);
    expect(partOf('session-record', 'first-half').at(-1)).toMatchObject({
      text: 'I do it by {day}.',
    });
  });

  test.each([
    ['the day', /We met on \{day\}/],
    ['who leads now', /^\{name\} leads, and brings something real/m],
    ['who leads next', /^\{name\} leads first\.$/m],
    ['what stays between them', /What stays between us/],
    ['how it was for each', /For one of us: [\s\S]*And for the other/],
    ['the next day', /We meet again on \{day\}/],
  ])('asks %s', (_, pattern) => expect(allOf('session-record')).toMatch(pattern));
});

test('a record with one a step ahead asks both what they take away', () => {
  const words = allOf('session-record-ahead');
  for (const pattern of [/One step that I take away/, /a step ahead does/, /a step ahead learnt/]) {
    expect(words).toMatch(pattern);
  }
});

describe('a closing sheet', () => {
  test('says the same as the closing note of the builder', () => {
    for (const id of ['closing-sheet', 'closing-sheet-circle']) {
      expect(allOf(id)).toContain(t('later.paper.noFault'));
      expect(allOf(id)).toContain(t('later.paper.contact'));
    }
    for (const key of ['learned', 'thanks'] as const) {
      expect(allOf('closing-sheet')).toContain(t(`later.paper.${key}`));
    }
    const fromTo = t('later.paper.fromTo', {
      names: '{name} and {name}',
      from: '{first day}',
      to: '{last day}',
    });
    expect(allOf('closing-sheet')).toContain(fromTo);
  });

  test('keeps the promises of the clauses on ending', () => {
    const offered = (id: string) =>
      CLAUSES.get(id)
        ?.wordings.map(({ text }) => text)
        .join(' ') ?? '';
    for (const promise of ['What was private stays so.']) {
      expect(offered('ending')).toContain(promise);
      expect(allOf('closing-sheet')).toContain(promise);
    }
    const once = 'each of us may write once, and nobody has to answer.';
    expect(offered('after-we-end').toLowerCase()).toContain(once);
    expect(allOf('closing-sheet').toLowerCase()).toContain(once);
    expect(offered('after-we-end')).toMatch(/adult leader and our parents or carers agree to/);
    expect(allOf('closing-sheet')).toMatch(/they and our parents or carers agree to/);
  });

  test('asks for no reason, and is owed by nobody', () => {
    for (const id of ['closing-sheet', 'closing-sheet-circle']) {
      expect(allOf(id)).not.toMatch(/\bwhy\b|\bbecause\b|who wants to stop/i);
      expect(allOf(id)).toContain('No reason has to stand here.');
      expect(allOf(id)).toContain('Nobody owes this page.');
    }
  });
});

describe('the facilitator’s guide to a workshop', () => {
  const paper = printableOf('facilitator-guide');
  const rowsOf = (part: string) =>
    partOf('facilitator-guide', part).flatMap((block) =>
      block.kind === 'table' ? block.rows : [],
    );
  /** Tables of the guide that begin with minutes, each with its rows. */
  const tables = readFileSync(join(ROOT, 'src/content/guides/en/running-a-workshop.mdx'), 'utf8')
    .split('\n\n')
    .filter((paragraph) => paragraph.startsWith('| Minutes'))
    .map((table) =>
      table
        .split('\n')
        .slice(2)
        .map((row) =>
          row
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        ),
    );

  test('keeps the clock of the guide on workshops, in the long version and the short one', () => {
    expect(tables).toHaveLength(2);
    expect([rowsOf('clock'), rowsOf('half-hour')]).toEqual(tables);
  });

  test.each([
    ['clock', 120],
    ['half-hour', 30],
  ])('%s leaves no minute out and none twice, up to %i', (part, end) => {
    const spans = rowsOf(part).map(([minutes = '']) => minutes.split('–').map(Number));
    expect(spans.map(([from]) => from)).toEqual([0, ...spans.slice(0, -1).map(([, to]) => to)]);
    expect(spans.at(-1)?.[1]).toBe(end);
  });

  test('says what to say in each part of the two hours but the break, at its minutes', () => {
    const spoken = paper.parts.filter(({ heading }) => /^\d/.test(heading ?? ''));
    const minutes = rowsOf('clock').filter(([, what]) => what !== 'Break');
    expect(spoken.map(({ heading }) => heading?.split(' · ')[0])).toEqual(minutes.map(([m]) => m));
    for (const { blocks } of spoken) {
      const words = blocks.flatMap((one) =>
        one.kind === 'text' && one.tone === 'spoken' ? [one.text] : [],
      );
      expect(words.length).toBeGreaterThan(0);
      for (const text of words) expect(text).toMatch(/^“.*”$/);
    }
  });

  test('claims nothing, so that it needs no source', () => {
    expect(allOf('facilitator-guide')).not.toMatch(/\b(?:stud(?:y|ies)|research|evidence|%)/i);
  });
});

test('a hand-over sheet has a line for each who and where, and none for a password', () => {
  const sheet = allOf('hand-over-sheet');
  expect(sheet).toContain('No password and no code belongs on this page.');
  for (const asked of ['Second person', 'Domain', 'Host', 'publishes it', 'could come to harm']) {
    expect(sheet).toContain(asked);
  }
  const places = printableOf('hand-over-sheet').parts.flatMap(({ blocks }) => blocks);
  const labels = places.flatMap((block) => (block.kind === 'field' ? block.label : []));
  expect(labels.filter((label) => /password/i.test(label))).toEqual([
    'Where passwords are kept, and who may open that',
  ]);
});
