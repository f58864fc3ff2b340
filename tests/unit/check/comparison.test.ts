/** Two views side by side: what only one shows stays shut, the biggest difference comes first, and no number leaves. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Check } from '../../../src/lib/check/check.ts';
import { areFarApart, compareViews, fitting, misfitOf } from '../../../src/lib/check/comparison.ts';
import { type View, viewOf } from '../../../src/lib/check/view.ts';
import { ASKED, anyCheck, checkOf, checkRecord, FULL_CHECK } from '../../support/checks.ts';

const IDS = ASKED.groups.map(({ id }) => id);
const SCALE = ['never', 'rarely', 'sometimes', 'often', 'always'];

/** A view of these dimensions, each with the answers to its three items. */
function viewWith(
  dimensions: Record<string, (string | undefined)[]>,
  part: Partial<Check> = {},
): View {
  const answers = Object.fromEntries(
    Object.entries(dimensions).flatMap(([id, given]) => {
      const items = ASKED.groups.find((group) => group.id === id)?.items ?? [];
      return items.flatMap((item, i) => (given[i] ? [[item.id, given[i] ?? '']] : []));
    }),
  );
  const check = checkOf({ edition: 1, answers, ...part });
  return viewOf(check, ASKED, { dimensions: new Set(IDS), words: true });
}

const order = (one: View, two: View) =>
  compareViews(one, two, ASKED).open.map(({ dimension }) => dimension.id);
const same = (answer: string) => [answer, answer, answer];

describe('the order', () => {
  test('is by the largest distance, then by how many items differ, then as they were asked', () => {
    const one = viewWith({
      direction: same('often'),
      talking: same('sometimes'),
      trust: ['never', 'often', 'often'],
      balance: same('often'),
      reliability: ['often', 'often', 'always'],
      progress: ['sometimes', 'often', 'often'],
    });
    const two = viewWith({
      direction: same('often'),
      talking: same('often'),
      trust: ['always', 'often', 'often'],
      balance: same('often'),
      reliability: ['always', 'always', 'always'],
      progress: ['always', 'often', 'often'],
    });
    const wanted = ['trust', 'progress', 'talking', 'reliability', 'direction', 'balance'];
    expect(order(one, two)).toEqual(wanted);
    expect(order(two, one)).toEqual(wanted);
  });

  test('takes “can’t say” and what is open for no distance', () => {
    const one = viewWith({ direction: ['never', 'cant-say', 'often'], trust: same('often') });
    const two = viewWith({
      direction: ['cant-say', 'always', undefined],
      trust: ['often', 'often', 'always'],
    });
    expect(order(one, two)).toEqual(['trust', 'direction']);
    expect(compareViews(one, two, ASKED).open[1]?.standing).toBe('open');
  });

  test('counts steps of the scale, wherever “can’t say” stands among the answers', () => {
    const [never, ...others] = ASKED.answers;
    const aside = others.find(({ side }) => side === 'aside');
    if (!never || !aside) throw new Error('The scale has changed.');
    const answers = [never, aside, ...others.filter((answer) => answer !== aside)];
    const one = viewWith({ direction: ['never'], talking: ['rarely'] });
    const two = viewWith({ direction: ['rarely'], talking: ['sometimes'] });
    const asked = { ...ASKED, answers };
    expect(compareViews(one, two, asked).open.map(({ dimension }) => dimension.id)).toEqual([
      'direction',
      'talking',
    ]);
  });
});

describe('where both stand', () => {
  test.each<[string, (string | undefined)[], (string | undefined)[]]>([
    ['differ', ['often', 'often', 'often'], ['often', 'always', 'often']],
    ['differ', ['often', 'cant-say', undefined], ['sometimes', 'never', 'never']],
    ['alike', ['often', 'never', 'cant-say'], ['often', 'never', 'cant-say']],
    ['partly', ['often', 'never', 'cant-say'], ['often', 'never', 'always']],
    ['partly', ['often', undefined, undefined], ['often', undefined, undefined]],
    ['open', ['cant-say', 'cant-say', 'cant-say'], ['cant-say', 'cant-say', 'cant-say']],
    ['open', ['often', undefined, 'cant-say'], [undefined, 'often', 'often']],
  ])('%s: %j, %j', (standing, first, second) => {
    const [one, two] = [viewWith({ trust: first }), viewWith({ trust: second })];
    expect(compareViews(one, two, ASKED).open[0]?.standing).toBe(standing);
    expect(compareViews(two, one, ASKED).open[0]?.standing).toBe(standing);
  });

  test('both answers to each item, as they stand beside their boxes', () => {
    const one = viewWith({ trust: ['often', 'never'] }, { matters: { trust: true } });
    const two = viewWith({ trust: ['often', 'cant-say', 'always'] });
    const [open] = compareViews(one, two, ASKED).open;
    expect(open?.matters).toEqual({ one: true, two: false });
    expect(open?.items.map(({ one, two, isSame }) => [one, two, isSame])).toEqual([
      ['Often', 'Often', true],
      ['Never', 'Can’t say', false],
      [undefined, 'Always', false],
    ]);
  });
});

test('a dimension that one alone shows says who, and nothing of theirs, until the other shows it too', () => {
  const one = viewWith({ direction: same('never'), trust: same('often') });
  const two = viewWith({ trust: same('often'), balance: same('rarely') });
  const { open, hidden } = compareViews(one, two, ASKED);
  expect(open.map(({ dimension }) => dimension.id)).toEqual(['trust']);
  const by = Object.fromEntries(hidden.map((part) => [part.dimension.id, part.by]));
  expect(Object.keys(by)).toEqual(IDS.filter((id) => id !== 'trust'));
  expect(by).toMatchObject({ direction: 'one', balance: 'two', talking: undefined });
  for (const part of hidden) expect(Object.keys(part).toSorted()).toEqual(['by', 'dimension']);
});

test('an answer that nobody knows opens nothing', () => {
  const one = viewWith({ trust: same('often') });
  const forged: View = {
    ...one,
    dimensions: {
      trust: { answers: { 'trust-private': 'maybe' }, matters: true },
      direction: { answers: {}, matters: true },
      unheard: { answers: { 'of-this': 'often' }, matters: true },
    },
  };
  expect(compareViews(one, forged, ASKED).open).toEqual([]);
  expect(compareViews(one, forged, ASKED).hidden.find(({ by }) => by === 'two')).toBeUndefined();
});

test('own words stand side by side only where both show theirs', () => {
  const [keep, change] = ASKED.open;
  if (!keep || !change) throw new Error('There are no open questions.');
  const one = viewWith({ trust: same('often') }, { open: { [keep.id]: 'Walks' } });
  const two = viewWith({ trust: same('often') }, { open: { [change.id]: 'Less haste' } });
  const none = viewWith({ trust: same('often') }, { open: { [keep.id]: '  ' } });
  expect(compareViews(one, two, ASKED).words).toEqual([
    { id: keep.id, text: keep.text, one: 'Walks', two: '' },
    { id: change.id, text: change.text, one: '', two: 'Less haste' },
  ]);
  expect(compareViews(one, none, ASKED).words).toEqual([]);
  expect(compareViews(one, { ...two, open: { [keep.id]: '' } }, ASKED).words).toEqual([]);
});

test('for any two checks and any choices: each dimension once, the same order from either side, and no number', () => {
  const anyView = fc.tuple(anyCheck, fc.subarray(IDS), fc.boolean()).map(([check, ids, words]) => {
    const full = { ...check, form: 'full', edition: 1 } as const;
    return viewOf(full, ASKED, { dimensions: new Set(ids), words });
  });
  /** The largest distance in a dimension, worked out anew. */
  const largest = (one: View, two: View, id: string) =>
    Math.max(
      0,
      ...(ASKED.groups.find((group) => group.id === id)?.items ?? []).map((item) => {
        const places = [one, two].map((view) =>
          SCALE.indexOf(view.dimensions[id]?.answers[item.id] ?? ''),
        );
        const [a = -1, b = -1] = places;
        return a < 0 || b < 0 ? 0 : Math.abs(a - b);
      }),
    );
  fc.assert(
    fc.property(anyView, anyView, (one, two) => {
      const compared = compareViews(one, two, ASKED);
      const opened = order(one, two);
      expect(order(two, one)).toEqual(opened);
      const all = [...opened, ...compared.hidden.map(({ dimension }) => dimension.id)];
      expect(all.toSorted()).toEqual(IDS.toSorted());
      expect(opened.toSorted()).toEqual(
        IDS.filter((id) => one.dimensions[id] && two.dimensions[id]).toSorted(),
      );
      const distances = opened.map((id) => largest(one, two, id));
      expect(distances).toEqual(distances.toSorted((a, b) => b - a));
      // The questionnaire’s own parts aside.
      const parts = compared.open.map(({ dimension: _, ...rest }) => rest);
      expect(JSON.stringify(parts).replace(/"(?:[^"\\]|\\.)*"/g, '""')).not.toMatch(/\d/);
    }),
    { numRuns: 500 },
  );
});

test('only the same questionnaire, edition and form are laid side by side', () => {
  const view = viewWith({ trust: same('often') });
  const theirs: View = { ...view, mode: 'circle', name: 'Ben' };
  expect(misfitOf(view, theirs)).toBeUndefined();
  expect(misfitOf(view, { ...view, questionnaire: 'ready', edition: 2 })).toBe('questionnaire');
  expect(misfitOf(view, { ...view, edition: 2, form: 'pulse' })).toBe('edition');
  expect(misfitOf(view, { ...view, form: 'pulse' })).toBe('form');
});

test.each<[string, string, boolean]>([
  ['2026-11-28', '2026-11-28', false],
  ['2026-10-31', '2026-11-28', false],
  ['2026-10-30', '2026-11-28', true],
  ['2025-12-20', '2026-01-10', false],
  ['', '2026-11-28', false],
])('%j and %j: more than four weeks apart is %j', (first, second, isFar) => {
  expect(areFarApart({ day: first }, { day: second })).toBe(isFar);
  expect(areFarApart({ day: second }, { day: first })).toBe(isFar);
});

test('of the checks here those come first that are likeliest the other person’s', () => {
  const partnership = '00000000-0000-4000-8000-00000000000a';
  const record = (id: string, part: Partial<Check>, of: string | null = partnership) =>
    checkRecord({ ...FULL_CHECK, ...part }, { id, partnership: of });
  const open = record('open', {});
  const found = fitting(open, [
    record('elsewhere', { name: 'Chi' }, null),
    record('own', { name: 'ana ' }),
    record('old', { name: 'Ben', day: '2026-10-01' }),
    record('new', { name: 'Ben', day: '2026-11-30' }),
    record('away', { name: 'Ben', isArchived: true }),
    record('pulse', { name: 'Ben', form: 'pulse' }),
    record('edition', { name: 'Ben', edition: 2 }),
    record('self', { name: 'Ben', questionnaire: 'ready' }),
  ]);
  expect(found.map(({ id }) => id)).toEqual(['new', 'old', 'own', 'elsewhere']);
});
