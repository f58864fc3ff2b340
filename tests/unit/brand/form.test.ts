/** The form of the studio: what it writes always builds, and what does not build is told by its field. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBrandFolder } from '../../../src/build/brand.ts';
import { brandText } from '../../../src/lib/brand/brand-text.ts';
import { contrastsOf } from '../../../src/lib/brand/contrasts.ts';
import { type BrandForm, formOf, NEW_CONTACT, settingsOf } from '../../../src/lib/brand/form.ts';
import { readForm } from '../../../src/lib/brand/form-faults.ts';
import { inksOf } from '../../../src/lib/brand/inks.ts';
import { firstSettings } from '../../../src/lib/brand/new-brand.ts';
import { readBrandText } from '../../../src/lib/brand/read-brand.ts';
import { brandFolder, LOGO } from '../../support/brand-folder.ts';
import { anyForm, KNOWN } from '../../support/brand-forms.ts';
import { contrast } from '../../support/colours.ts';
import { ROOT } from '../../support/content.ts';

const LOGOS = { light: 'logo.svg', dark: 'logo-dark.svg' };
const FIRST = formOf(firstSettings({ name: 'Pairs', tagline: 'Two.', colour: '#2f6f62' }));

const faultsOf = (change: Partial<BrandForm>) => {
  const read = readForm({ ...FIRST, ...change }, LOGOS, KNOWN);
  return read.ok ? [] : read.faults;
};

describe('what the studio writes', () => {
  test('builds, whatever was typed; and what it refuses would not have built', () => {
    let built = 0;
    fc.assert(
      fc.property(anyForm, (form) => {
        const read = readForm(form, LOGOS, KNOWN);
        const folder = brandFolder({
          'brand.yaml': brandText(settingsOf(form, LOGOS)),
          'logo-dark.svg': LOGO,
        });
        if (!read.ok) {
          expect(() => readBrandFolder(ROOT, folder)).toThrow();
          return;
        }
        built++;
        const { brand, notes } = readBrandFolder(ROOT, folder);
        expect(notes).toEqual([]);
        expect(brand).toMatchObject({ name: form.name, tagline: form.tagline });
        expect(brand.inks).toEqual(inksOf(read.file.colours));
      }),
      { numRuns: 300 },
    );
    // Neither side of the property is empty.
    expect(built).toBeGreaterThan(10);
    expect(built).toBeLessThan(290);
  });

  test('is read back as the same form', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const read = readForm(form, LOGOS, KNOWN);
        fc.pre(read.ok);
        const text = readBrandText(brandText(settingsOf(form, LOGOS)));
        if (!text.ok) throw new Error(text.problems.map(({ message }) => message).join('\n'));
        expect(text.data).toEqual(read.file);
        expect(settingsOf(formOf(text.data), LOGOS)).toEqual(settingsOf(form, LOGOS));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a fault stands by its field', () => {
  test('where something needed is empty', () => {
    const contacts = [{ ...NEW_CONTACT, name: 'Ms Okafor' }];
    const one = { shape: '', text: '', dark: '' };
    const offers = { ...FIRST.offers, modes: [] };
    const found = faultsOf({ name: '', contacts, colours: { ...FIRST.colours, one }, offers });
    expect(found.map(({ field, kind }) => [field, kind])).toEqual([
      ['name', 'needed'],
      ['colours.one.shape', 'needed'],
      ['contacts.0.reach', 'needed'],
      ['offers.modes', 'needed'],
    ]);
  });

  test('for safeguarding beside whatever else is wrong', () => {
    const found = faultsOf({ name: '', offers: { ...FIRST.offers, under18: true } });
    expect(found.map(({ field }) => field)).toEqual(['name', 'contacts']);
  });

  test('but fonts of which none is named are those of the first choice', () => {
    expect(faultsOf({ type: { choice: 'own', headings: ' ', text: '' } })).toEqual([]);
  });

  test.each<[string, string, Partial<BrandForm>]>([
    [
      'colours.one.shape',
      'colour',
      { colours: { ...FIRST.colours, one: { shape: 'red', text: '', dark: '' } } },
    ],
    [
      'colours.two.dark',
      'colour',
      { colours: { ...FIRST.colours, two: { shape: '', text: '', dark: 'x' } } },
    ],
    [
      'colours.one.text',
      'other',
      { colours: { ...FIRST.colours, one: { shape: '', text: '#ffff00', dark: '' } } },
    ],
    ['site', 'other', { site: 'http://example.org' }],
    ['legal.imprint', 'other', { legal: { ...FIRST.legal, imprint: 'javascript:alert(1)' } }],
    ['contacts', 'safeguarding', { offers: { ...FIRST.offers, under18: true } }],
    [
      'offers.withoutGuides',
      'other',
      { offers: { ...FIRST.offers, withoutGuides: ['ending-well'] } },
    ],
    ['languages', 'other', { languages: ['xx'] }],
    ['clauses', 'other', { clauses: { locked: ['meting'], suggested: [], forbidden: [] } }],
    ['clauses', 'other', { clauses: { locked: ['turns'], suggested: ['turns'], forbidden: [] } }],
    [
      'words.partner.one',
      'other',
      { words: { ...FIRST.words, partner: { one: 'mentor', many: 'mentors' } } },
    ],
    [
      'words.pair.many',
      'needed',
      { words: { ...FIRST.words, pair: { one: 'twosome', many: '' } } },
    ],
    [
      'contacts.0.languages',
      'other',
      { contacts: [{ ...NEW_CONTACT, name: 'a', reach: 'b', languages: 'x'.repeat(41) }] },
    ],
  ])('%s: %s', (field, kind, change) => {
    expect(faultsOf(change)).toMatchObject([{ field, kind }]);
  });
});

test('the contrast that is shown is that of the formula, and none is below what it needs', () => {
  const inks = inksOf({ one: '#ffcc00' });
  for (const which of ['one', 'two'] as const) {
    const rows = contrastsOf(inks, which);
    expect(rows[0]?.light).toBeCloseTo(contrast(inks[which].text, '#fcfcfa'), 5);
    expect(rows[0]?.dark).toBeCloseTo(contrast(inks[which].dark, '#14141a'), 5);
    for (const { least, light, dark } of rows) {
      expect(Math.min(light, dark)).toBeGreaterThanOrEqual(least);
    }
  }
});
