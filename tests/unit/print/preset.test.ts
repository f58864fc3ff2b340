/** What a trainer keeps of the print room: read without trust, and no more in it than was asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  newPreset,
  type PrintSettings,
  readPreset,
  shortLine,
} from '../../../src/lib/print/preset.ts';
import { ROOT } from '../../support/content.ts';
import { hostileWords } from '../../support/documents.ts';
import { anySettings, CIRCLE } from '../../support/presets.ts';

const FOLDER = join(ROOT, 'tests/fixtures/saved/print');
const savedAt = '2026-11-28T20:05:09.120Z';

test('what was kept is read to the letter', () => {
  const name = hostileWords.map((text) => shortLine(text) ?? 'x');
  const names = fc.option(hostileWords, { nil: null });
  fc.assert(
    fc.property(name, anySettings, names, (called, settings, list) => {
      const preset = newPreset({ name: called, names: list, savedAt }, settings);
      expect(readPreset(JSON.stringify(preset))).toEqual(preset);
      expect(preset.settings).toEqual(settings);
      expect(preset.names).toBe(list);
    }),
  );
});

test('fault 46: a name that comes along with the settings is not kept', () => {
  const told = { ...CIRCLE, names: 'Canary, Ben', people: ['Canary'] } as PrintSettings;
  const preset = newPreset({ name: 'x', names: null, savedAt }, told);
  expect(JSON.stringify(preset)).not.toContain('Canary');
});

test('fault 24: every version that was released is read', () => {
  expect(readdirSync(FOLDER)).toEqual(['v1.json']);
  const text = readFileSync(join(FOLDER, 'v1.json'), 'utf8');
  expect(readPreset(text)).toEqual(JSON.parse(text));
});

describe('data that nobody can vouch for', () => {
  const sound = newPreset({ name: 'x', names: 'Ana, Ben', savedAt }, CIRCLE);

  test('fault 7: is unreadable where it was cut or bent', () => {
    const text = JSON.stringify(sound);
    fc.assert(
      fc.property(fc.nat(text.length - 1), (end) => {
        expect(readPreset(text.slice(0, end))).toBe('unreadable');
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.json(), hostileWords), (bent) => {
        expect(readPreset(bent)).toBe('unreadable');
      }),
    );
  });

  test.each([
    ['another kind', { ...sound, kind: 'goal' }],
    ['a field more', { ...sound, people: [] }],
    ['a setting more', { ...sound, settings: { ...CIRCLE, names: 'Ana' } }],
    ['a setting less', { ...sound, settings: { mode: 'circle' } }],
    ['a mode that there is not', { ...sound, settings: { ...CIRCLE, mode: 'pairs' } }],
    ['no name', { ...sound, name: ' ' }],
    ['a name too long', { ...sound, name: 'x'.repeat(81) }],
    ['fault 33: a name that is no text', { ...sound, name: { type: 'b', props: {} } }],
  ])('is unreadable with %s', (_, data) => {
    expect(readPreset(JSON.stringify(data))).toBe('unreadable');
  });

  test('fault 31: a key that reaches for prototypes is refused', () => {
    const text = JSON.stringify(sound).replace('"programme"', '"__proto__"');
    expect(readPreset(text)).toBe('unreadable');
  });

  test('fault 27: of a newer release is told as such, whatever else is in it', () => {
    const newer = { format: 'bothways', kind: 'print', version: 2, later: true };
    expect(readPreset(JSON.stringify(newer))).toBe('too-new');
  });
});
