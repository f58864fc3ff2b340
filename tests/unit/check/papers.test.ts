/** Checks on paper and in files: every answer is there, the stop signs never, the private note only where it is asked for, and no score. */

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { wordFile } from '../../../src/export/word-file.ts';
import { type Check, emptyCheck } from '../../../src/lib/check/check.ts';
import { checkColumns } from '../../../src/lib/check/columns.ts';
import { checkDocument } from '../../../src/lib/check/document.ts';
import { dimensionResults } from '../../../src/lib/check/result.ts';
import type { Block, Document } from '../../../src/lib/document/block.ts';
import { markdown } from '../../../src/lib/document/markdown.ts';
import { plainText } from '../../../src/lib/document/plain-text.ts';
import { longDate } from '../../../src/lib/i18n/dates.ts';
import { ASKED, QUESTIONNAIRES } from '../../support/checks.ts';
import { t } from '../../support/content.ts';
import { blocksOf } from '../../support/documents.ts';
import {
  anyCheckOf,
  isCanaryFree,
  MIXED_CHECK,
  selfCheck,
  withCanaries,
} from '../../support/paper-check.ts';

const WORDS = { t, locale: 'en' };
const BOUNDARIES = selfCheck('boundaries');
const paperOf = (check: Check, asked = ASKED, options = {}) =>
  checkDocument(check, asked, WORDS, options);
const scalesIn = ({ blocks }: Document) =>
  blocksOf(blocks).flatMap((one) => (one.kind === 'scale' ? [one] : []));
const partsOf = ({ blocks }: Document) => blocks.flatMap((b) => (b.kind === 'part' ? [b] : []));
const wordText = async (document: Document) => {
  const options = { paper: 'A4', locale: 'en', savedAt: '2026-11-28T10:00:00.000Z' } as const;
  const parts = Object.values(unzipSync(await wordFile(document, options)));
  return parts.map((part) => strFromU8(part)).join('\n');
};
const firstText = (block: Block | undefined) =>
  block?.kind === 'text' ? block.content.join('') : '';

describe.each([...QUESTIONNAIRES.keys()])('%s: any check', (id) => {
  const asked = QUESTIONNAIRES.get(id);
  if (!asked) throw new Error(id);
  const canaries = withCanaries(asked);
  const options = fc.record({ hasNote: fc.boolean(), isAsking: fc.boolean() });

  test('holds no stop sign, neither its words nor its id, in any file', async () => {
    await fc.assert(
      fc.asyncProperty(anyCheckOf(id), options, async (check, chosen) => {
        const document = checkDocument(check, canaries, WORDS, chosen);
        expect(isCanaryFree(JSON.stringify(document))).toBe(true);
        expect(isCanaryFree(markdown(document))).toBe(true);
        expect(isCanaryFree(plainText(document))).toBe(true);
        expect(isCanaryFree(await wordText(document))).toBe(true);
        const columns = checkColumns(canaries, WORDS, chosen.hasNote);
        expect(isCanaryFree(JSON.stringify(columns.map(([name, of]) => [name, of(check)])))).toBe(
          true,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('and none of the real ones', () => {
    const text = plainText(checkDocument(emptyCheck(id), asked, WORDS));
    for (const stop of asked.stops ?? []) expect(text).not.toContain(stop.text);
  });

  test('has every answer that it gives, and a row for every item that is open', () => {
    fc.assert(
      fc.property(anyCheckOf(id), options, (check, chosen) => {
        const shown = checkDocument(check, asked, WORDS, chosen);
        const ticked = scalesIn(shown).flatMap(({ answers }) => answers.filter((a) => a.ticked));
        const steps = blocksOf(shown.blocks).filter(({ kind }) => kind === 'tick');
        const isPulse = asked.kind === 'relationship' && check.form === 'pulse';
        const items = asked.groups
          .flatMap((group) => group.items as { id: string; pulse?: boolean }[])
          .filter(({ pulse }) => !isPulse || pulse);
        const given = items.filter((item) =>
          asked.answers.some((answer) => answer.id === check.answers[item.id]),
        );
        expect(ticked.length + steps.length).toBe(given.length);
        expect(scalesIn(shown).length + steps.length).toBe(items.length);
        for (const { answers } of scalesIn(shown)) {
          expect(answers.filter((answer) => answer.ticked).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('gives no percentage and no total', () => {
    fc.assert(
      fc.property(anyCheckOf(id), options, (check, chosen) => {
        const nobody = { ...check, name: '', note: '', open: {} };
        const silent = { ...nobody, action: { what: '', owner: '', by: '' } };
        const text = plainText(checkDocument(silent, asked, WORDS, chosen));
        expect(text).not.toMatch(/%|percent|\bscore\b|\baverage\b|\bmean\b/i);
        for (const [, of] of text.matchAll(/\d+ of (\d+)/g)) expect(of).toBe('3');
      }),
    );
  });

  test('shows its note only where it is ticked', () => {
    const check = { ...MIXED_CHECK, questionnaire: id };
    for (const make of [plainText, markdown]) {
      expect(make(paperOf(check, ASKED))).not.toContain(check.note);
      expect(make(checkDocument(check, asked, WORDS))).not.toContain(check.note);
      expect(make(checkDocument(check, asked, WORDS, { hasNote: true }))).toContain(check.note);
    }
  });

  test('says what it is not', () => {
    const text = plainText(checkDocument(emptyCheck(id), asked, WORDS));
    expect(text).toContain(asked.isNot);
  });
});

describe('a full check', () => {
  const text = plainText(paperOf(MIXED_CHECK));
  const dimension = (id: string, check = MIXED_CHECK) => {
    const found = partsOf(paperOf(check)).find((part) => part.id === id);
    return found?.blocks ?? [];
  };

  test('says who answered and when, or leaves blanks for it', () => {
    expect(text).toContain(t('checkPaper.by', { name: 'Ana', day: '28 November 2026' }));
    const [, by] = paperOf({ ...MIXED_CHECK, name: ' ', day: '' }).blocks;
    const content = by?.kind === 'text' ? by.content : [];
    expect(content.filter((run) => typeof run === 'object' && 'blank' in run)).toHaveLength(2);
  });

  test.each([
    ['direction', 'Going well: 2 of 3 often or always; 1 sometimes.'],
    ['talking', 'Talk about it: 1 of 3 sometimes; 2 rarely or never.'],
    ['trust', 'Going well: 2 of 3 often or always; 1 can’t say.'],
    ['balance', 'Mixed: 1 of 3 often or always; 1 sometimes; 1 rarely or never. It matters now.'],
    ['reliability', 'Too few answers: 1 of 3 often or always; 2 can’t say.'],
    ['energy', 'Talk about it: 3 of 3 rarely or never. It matters now.'],
    ['respect', 'Going well: 2 of 3 often or always; 1 left open.'],
  ])('tells the counts of %s in words', (id, words) => {
    expect(firstText(dimension(id)[1])).toBe(words);
    expect(dimension(id).filter(({ kind }) => kind === 'scale')).toHaveLength(3);
  });

  test('begins with what matters and gives concern, as on screen', () => {
    const ids = new Set(ASKED.groups.map(({ id }) => id));
    const order = (document: Document) =>
      partsOf(document)
        .map(({ id }) => id)
        .filter((id) => ids.has(id));
    expect(order(paperOf(MIXED_CHECK))).toEqual(
      dimensionResults(MIXED_CHECK, ASKED).map((result) => result.dimension.id),
    );
    expect(order(paperOf(MIXED_CHECK))[0]).toBe('energy');
    expect(order(paperOf(MIXED_CHECK, ASKED, { isAsking: true }))).toEqual([...ids]);
    expect(order(paperOf(emptyCheck('relationship')))).toEqual([...ids]);
  });

  test('states nothing while somebody answers, nor before the first answer', () => {
    const stated = /Going well:|Mixed:|Talk about it:|Too few answers:/;
    expect(text).toMatch(stated);
    expect(plainText(paperOf(MIXED_CHECK, ASKED, { isAsking: true }))).not.toMatch(stated);
    expect(plainText(paperOf(emptyCheck('relationship')))).not.toMatch(stated);
    expect(firstText(dimension('energy', { ...MIXED_CHECK, answers: {} })[1])).toBe(
      t('checkPaper.now'),
    );
  });

  test('prints the rule beside its statements', () => {
    for (const one of ['few', 'well', 'talk', 'mixed'] as const) {
      expect(text).toContain(t(`checkPaper.rule.${one}`));
    }
  });

  test('has what was written, the action and the day to look again; lines where nothing is', () => {
    const { action, again, open } = MIXED_CHECK;
    for (const written of [action.what, action.owner, open['keep']])
      expect(text).toContain(written);
    for (const day of [action.by, again]) expect(text).toContain(longDate(day, 'en'));
    const change = ASKED.open.find(({ id }) => id === 'change')?.text ?? '';
    expect(text).toContain(`${change}\n____`);
    expect(text).not.toContain(`${t('checkPaper.what')}\n____`);
    const empty = plainText(paperOf(emptyCheck('relationship')));
    expect(empty).toContain(`${t('checkPaper.what')}\n____`);
  });

  test('is worded for its mode', () => {
    const circle = plainText(paperOf({ ...MIXED_CHECK, mode: 'circle' }));
    expect(circle).toContain('I was sure that what I said stayed in the circle.');
    expect(text).not.toContain('stayed in the circle');
  });
});

test('a pulse has its eight answers, each with the name of its dimension, and states nothing', () => {
  const paper = paperOf({ ...MIXED_CHECK, form: 'pulse' });
  const text = plainText(paper);
  const { blocks = [] } = partsOf(paper).find(({ id }) => id === 'pulse') ?? {};
  expect(blocks.filter(({ kind }) => kind === 'scale')).toHaveLength(8);
  expect(text).toContain('Balance: I felt that help went both ways between us.');
  expect(text).toContain(t('checkPaper.pulse'));
  expect(text).not.toMatch(/\d of \d|Going well|Mixed|Talk about it|Too few answers/);
  expect(text).toContain(
    t('checkPaper.line', { label: t('checkPaper.matters'), answer: 'Balance; Energy and limits' }),
  );
  expect(paper.title).not.toBe(ASKED.title);
});

describe('a self-check', () => {
  const answers = { 'my-hours': 'partly', 'end-on-time': 'yes', 'quiet-hours': 'not-yet' };
  const check: Check = { ...emptyCheck('boundaries'), answers };
  const paper = checkDocument(check, BOUNDARIES, WORDS);
  const text = plainText(paper);
  const { ending } = BOUNDARIES;

  test('ends in next steps, each with the item that it follows from, and then has the rest', () => {
    const [first] = BOUNDARIES.groups[0]?.items ?? [];
    expect(text).toContain(`[ ] ${first?.step}\n${first?.text} – Partly`);
    const places = [ending.title, ending.note, first?.step ?? '', ending.rest].map((words) =>
      text.indexOf(words),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    const rest = partsOf(paper).find(({ id }) => id === '.rest')?.blocks ?? [];
    expect(rest.filter(({ kind }) => kind === 'scale')).toHaveLength(1);
    expect(text).not.toContain(ending.none);
  });

  test('says so where no step comes from its answers', () => {
    const well = { ...check, answers: { 'my-hours': 'yes' } };
    const words = plainText(checkDocument(well, BOUNDARIES, WORDS));
    expect(words).toContain(ending.none);
    expect(words).not.toContain(ending.note);
  });

  test('holds the questions alone while somebody answers', () => {
    const asking = checkDocument(check, BOUNDARIES, WORDS, { isAsking: true });
    expect(plainText(asking)).not.toContain(ending.title);
    const ids = partsOf(asking).map(({ id }) => id);
    expect(ids).toEqual([...BOUNDARIES.groups.map(({ id }) => id), 'next']);
  });
});
