/** What a sheet proposes, written into an address and read back without trust. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMS } from '../../../src/lib/check/check.ts';
import { MODES } from '../../../src/lib/partnership/mode.ts';
import { SETTINGS } from '../../../src/lib/partnership/setting.ts';
import {
  type AgreementStart,
  readStart,
  type StartChoices,
  startFragment,
} from '../../../src/lib/start/choices.ts';

const START: AgreementStart = {
  tool: 'agreement',
  mode: 'near-peer',
  setting: 'work',
  template: 'short',
  programme: 'Evening college',
};

const templates = fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/));
/** Names as people write them: on one line, of letters, signs and pictures in any script. */
const programmes = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 6 })
  .map((words) => words.join(' ').replace(/\s+/g, ' ').trim())
  .filter((name) => [...name].length <= 80)
  .filter((name) => !/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(name));
const starts: fc.Arbitrary<StartChoices> = fc.oneof(
  fc.record({
    tool: fc.constant('agreement' as const),
    mode: fc.constantFrom(...MODES),
    setting: fc.constantFrom('' as const, ...SETTINGS),
    template: templates,
    programme: programmes,
  }),
  fc.record({
    tool: fc.constant('check' as const),
    form: fc.constantFrom(...FORMS),
    mode: fc.constantFrom('' as const, ...MODES),
  }),
);

describe('written and read', () => {
  test('everything comes back as it went, in signs that every address may hold', () => {
    fc.assert(
      fc.property(starts, (start) => {
        const fragment = startFragment(start);
        expect(fragment).toMatch(/^#s=[a-z][\w.%+!~*'()-]*$/);
        expect(readStart(fragment)).toEqual(start);
      }),
    );
  });

  test('all that is not said is left out', () => {
    const bare = { ...START, setting: '', template: '', programme: '' } as const;
    expect(startFragment(bare)).toBe('#s=near-peer');
    expect(startFragment({ ...bare, programme: 'St. Mary’s' })).toBe(
      '#s=near-peer...St%2E+Mary%E2%80%99s',
    );
    expect(startFragment({ tool: 'check', form: 'pulse', mode: '' })).toBe('#s=pulse');
  });

  test('a programme that could not be read is not written', () => {
    for (const programme of ['a'.repeat(81), 'left\u202eright', 'half \ud83d', '\u0000']) {
      expect(startFragment({ ...START, programme })).toBe('#s=near-peer.work.short');
    }
    expect(startFragment({ ...START, template: '../x' })).toBe(
      '#s=near-peer.work..Evening+college',
    );
  });

  test('a message that wrote the sign as an escape is read all the same', () => {
    expect(readStart('#s%3Dnear-peer.work.short.Evening+college')).toEqual(START);
  });
});

describe('read without trust', () => {
  test('whatever stands there, it is a start of known parts, or nothing', () => {
    const parts = fc.array(
      fc.oneof(
        fc.constantFrom(...MODES, ...SETTINGS, ...FORMS, '%', '%00', '__proto__', 'constructor'),
        fc.string({ unit: 'binary' }),
      ),
      { maxLength: 6 },
    );
    const fragments = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 2000 }),
      parts.map((all) => `#s=${all.join('.')}`),
    );
    fc.assert(
      fc.property(fragments, (fragment) => {
        const start = readStart(fragment);
        if (!start) return;
        // What was read is what would be written: nothing rides along.
        expect(readStart(startFragment(start))).toEqual(start);
        if (start.tool === 'agreement') {
          expect([...start.programme].length).toBeLessThanOrEqual(80);
          expect(start.programme).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
          expect(start.template).toMatch(/^([a-z][a-z0-9-]{0,39})?$/);
        }
      }),
    );
  });

  test.each([
    ['another setting', '#s=near-peer.moon.short.Evening+college', { setting: '' }],
    ['a template that is no name', '#s=near-peer.work.<b>.Evening+college', { template: '' }],
    [
      'a template too long',
      `#s=near-peer.work.${'t'.repeat(41)}.Evening+college`,
      { template: '' },
    ],
    ['a broken escape', '#s=near-peer.work.short.%E0%A4', { programme: '' }],
    ['a name too long', `#s=near-peer.work.short.${'x'.repeat(81)}`, { programme: '' }],
    ['a name that turns words around', '#s=near-peer.work.short.%E2%80%AEx', { programme: '' }],
    ['a line break', '#s=near-peer.work.short.a%0Ab', { programme: 'a b' }],
    ['more than there is', '#s=near-peer.work.short.Evening+college.x.y', {}],
  ])('%s', (_, fragment, part) => {
    expect(readStart(fragment)).toEqual({ ...START, ...part });
  });

  test.each([
    '',
    '#people',
    '#a=1abc',
    '#s=',
    '#s=toString',
    '#s=FULL',
    `#s=near-peer....${'x'.repeat(1100)}`,
    '#say-boundaries-they-message-at-midnight',
  ])('no start: %s', (fragment) => expect(readStart(fragment)).toBeUndefined());
});
