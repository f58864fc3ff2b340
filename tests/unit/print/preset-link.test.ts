/** Settings of the print room as a link: it says what was chosen, holds no names, and is read without trust. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_SETTINGS, type PrintSettings } from '../../../src/lib/print/preset.ts';
import {
  fitted,
  LINK_KEYS,
  presetFragment,
  readFragment,
} from '../../../src/lib/print/preset-link.ts';
import { hostileWords } from '../../support/documents.ts';
import { anySettings, CIRCLE, OFFER } from '../../support/presets.ts';

const read = (fragment: string) => readFragment(fragment, OFFER);

describe('a link', () => {
  test('can be read in the address bar', () => {
    expect(presetFragment(CIRCLE)).toBe(
      'mode=circle&papers=goals,check&paper=letter&type=standard&ink=black&blanks=lines&sides=one&codes=no&programme=Night%20school',
    );
  });

  test('brings back what was chosen, to the letter', () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom('', '#'), (settings, sign) => {
        const fragment = presetFragment(settings);
        expect(fragment).toMatch(/^[\w%.!~*'()=&,-]+$/);
        expect(fragment.length).toBeLessThan(2000);
        expect(read(sign + fragment)).toEqual({ settings, dropped: [] });
      }),
    );
  });

  test('fault 44: that a mail program wrote as escapes is read all the same', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(read(`#${encodeURIComponent(presetFragment(settings))}`)?.settings).toEqual(
          settings,
        );
        expect(read(presetFragment(settings).replaceAll('%20', '+'))?.settings).toEqual(settings);
      }),
    );
  });

  test('fault 46: holds no name of a person, whatever comes along with the choices', () => {
    const told = { ...CIRCLE, names: 'Canary, Ben', people: ['Canary'] } as PrintSettings;
    expect(presetFragment(told)).toBe(presetFragment(CIRCLE));
    expect(read('#mode=circle&names=Canary')).toEqual({
      settings: { ...FIRST_SETTINGS, mode: 'circle' },
      dropped: [{ key: 'other', value: 'names=Canary' }],
    });
  });
});

describe('a link that nobody can vouch for', () => {
  test('never throws, and sets nothing that this site does not offer', () => {
    const value = fc.oneof(
      hostileWords,
      fc.constantFrom('goals,goals', 'check,xyz', '%', '%ff', ''),
    );
    const part = fc.tuple(fc.oneof(fc.constantFrom(...LINK_KEYS), hostileWords), value);
    const pieces = fc
      .array(part.map(([key, text]) => `${key}=${text}`))
      .map((all) => all.join('&'));
    fc.assert(
      fc.property(fc.oneof(pieces, hostileWords, fc.webFragments()), (fragment) => {
        const found = read(fragment);
        if (!found) return;
        const { settings, dropped } = found;
        expect(Object.keys(settings)).toEqual(Object.keys({ ...FIRST_SETTINGS }));
        expect(fitted(settings, OFFER)).toEqual({ settings, dropped: [] });
        expect([...settings.programme].length).toBeLessThanOrEqual(80);
        for (const { value } of dropped) expect([...value].length).toBeLessThanOrEqual(60);
      }),
      { numRuns: 1000 },
    );
  });

  test('each thing that is left out is told', () => {
    const fragment =
      '#mode=pairs&template=old&papers=goals,gone,goals,cards&leader=key,tea&paper=a3&paper=letter&codes=maybe&x=1';
    expect(read(fragment)).toEqual({
      settings: { ...FIRST_SETTINGS, papers: ['goals', 'cards'], leader: ['key'] },
      dropped: [
        { key: 'paper', value: 'letter' },
        { key: 'other', value: 'x=1' },
        { key: 'mode', value: 'pairs' },
        { key: 'template', value: 'old' },
        { key: 'papers', value: 'gone' },
        { key: 'leader', value: 'tea' },
        { key: 'paper', value: 'a3' },
        { key: 'codes', value: 'maybe' },
      ],
    });
  });

  test('a programme that is too long is left out, and told', () => {
    const long = 'x'.repeat(81);
    expect(read(`mode=circle&programme=${long}`)?.dropped).toEqual([
      { key: 'programme', value: long.slice(0, 60) },
    ]);
    expect(presetFragment({ ...CIRCLE, programme: long })).not.toContain('xx');
  });

  test.each([
    '',
    '#',
    '#pairs',
    '#a=abc',
    '#:~:text=mode',
    '#__proto__=1',
    `#mode=${'x'.repeat(4000)}`,
  ])('is none of ours: %.20s', (fragment) => {
    expect(read(fragment)).toBeUndefined();
  });

  test('of a mode that this site does not offer gets one that it does', () => {
    const offer = { ...OFFER, modes: ['near-peer', 'circle'] as const };
    expect(readFragment('#mode=reciprocal', offer)?.settings.mode).toBe('near-peer');
  });
});

test('what was kept is used as far as this build has it', () => {
  const kept = { ...CIRCLE, template: 'gone', papers: ['check', 'gone-too'] };
  expect(fitted(kept, OFFER)).toEqual({
    settings: { ...CIRCLE, template: '', papers: ['check'] },
    dropped: [
      { key: 'template', value: 'gone' },
      { key: 'papers', value: 'gone-too' },
    ],
  });
});
