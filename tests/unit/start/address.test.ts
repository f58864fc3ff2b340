/** The address that a sheet's code holds: short enough for 25 mm of paper, whatever it says. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperCode } from '../../../src/export/qr-code.ts';
import { FORMS } from '../../../src/lib/check/check.ts';
import { MODES } from '../../../src/lib/partnership/mode.ts';
import { SETTINGS } from '../../../src/lib/partnership/setting.ts';
import { type Start, startAddress, typedAddress } from '../../../src/lib/start/address.ts';
import { readStart } from '../../../src/lib/start/choices.ts';
import { TEMPLATES } from '../../support/content.ts';

const SITE = 'https://mentoring.example.org';
/** 65 squares and four on each side to keep quiet: 25 mm of them are four dots each at 300 dpi. */
const MOST_MODULES = 73;

test.each<[string, Start, string]>([
  ['goals', { tool: 'goals' }, '/tools/goals/'],
  ['a self-check', { tool: 'self-check', id: 'ready' }, '/tools/check/ready/'],
  ['a check', { tool: 'check', form: 'full', mode: 'circle' }, '/tools/check/#s=full.circle'],
  [
    'an agreement',
    { tool: 'agreement', mode: 'reciprocal', setting: 'work', template: 'work', programme: 'A B' },
    '/tools/agreement/#s=reciprocal.work.work.A+B',
  ],
])('%s', (_, start, path) => {
  expect(startAddress(SITE, 'en', start)).toBe(SITE + path);
  expect(startAddress(SITE, 'pt-BR', start)).toBe(`${SITE}/pt-br${path}`);
});

test('without a programme every sheet’s address is 120 bytes at the most', () => {
  const agreements = TEMPLATES.flatMap(({ id: template, data }) =>
    data.modes.flatMap((mode) =>
      SETTINGS.map(
        (setting): Start => ({ tool: 'agreement', mode, setting, template, programme: '' }),
      ),
    ),
  );
  const checks = FORMS.flatMap((form) =>
    MODES.map((mode): Start => ({ tool: 'check', form, mode })),
  );
  const lengths = [...agreements, ...checks].map((start) => startAddress(SITE, 'en', start).length);
  expect(lengths.length).toBeGreaterThan(20);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(120);
});

test('whatever the programme is called, the code fits, and one too long for it alone is left out', () => {
  const units = ['grapheme', 'grapheme-ascii'] as const;
  const names = fc.oneof(...units.map((unit) => fc.string({ unit, maxLength: 80 })));
  fc.assert(
    fc.property(names, (programme) => {
      const start = { tool: 'agreement', mode: 'near-peer', setting: 'university' } as const;
      const address = startAddress(SITE, 'en', { ...start, template: 'university', programme });
      expect(paperCode(address)?.size).toBeLessThanOrEqual(MOST_MODULES);
      const { search, hash } = new URL(address);
      expect(search).toBe('');
      expect(readStart(hash)).toMatchObject({ ...start, template: 'university' });
    }),
  );
  const long = { tool: 'agreement', mode: 'circle', setting: '', template: '' } as const;
  const address = startAddress(SITE, 'en', { ...long, programme: '夜'.repeat(60) });
  expect(address).toBe(`${SITE}/tools/agreement/#s=circle`);
});

test('an address too long for paper has no code', () => {
  expect(paperCode(`https://${'a'.repeat(300)}.example/`)).toBeUndefined();
});

test('people type neither the beginning nor what the code proposes', () => {
  const address = startAddress(SITE, 'en', { tool: 'check', form: 'pulse', mode: 'circle' });
  expect(typedAddress(address)).toBe('mentoring.example.org/tools/check/');
});
