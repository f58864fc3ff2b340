/** A brand is a folder: what stands in it is read or refused, with file, line, and how to mend it. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBrand } from '../../../src/build/brand.ts';
import { BRAND, brandFolder, faultsOf, LOGO, readFolder } from '../../support/brand-folder.ts';
import { ROOT } from '../../support/content.ts';

const instead = (from: string, to: string) => {
  expect(BRAND).toContain(from);
  return BRAND.replace(from, to);
};

test('a sound folder is read, wherever it lies', () => {
  const read = readFolder(brandFolder());
  expect(read).toMatchObject({
    brand: {
      name: 'Riverside Pairs',
      shortName: 'Riverside Pairs',
      inks: { one: { text: '#00695c' } },
      logo: { light: { href: '/brand/logo.svg', width: 30, height: 20 } },
      contacts: [{ name: 'Ms Okafor', reach: 'Room 12', about: '' }],
      poweredBy: true,
    },
    notes: [],
  });
});

test('without a folder, the toolkit’s own brand is read', () => {
  expect(readBrand(ROOT, '').name).toBe('Bothways');
});

test('a folder that is not there is said to be missing, and how to make one', () => {
  expect(readFolder(join(ROOT, 'nowhere'))).toMatch(/nowhere\/brand\.yaml:1 .*npm run brand:new/);
});

test('a folder without its file says which', () => {
  expect(readFolder(join(ROOT, 'docs'))).toMatch(/docs\/brand\.yaml:1 .*brand\.yaml is not in/);
});

test.each([
  [
    'fault 61, fault 63: an unknown key',
    `${BRAND}analytics: UA-1\n`,
    12,
    'nothing is called “analytics” here. Take it out',
  ],
  [
    'fault 61: a webfont',
    `${BRAND}font: https://fonts.example.org/x\n`,
    12,
    'nothing is called “font”',
  ],
  ['fault 63: a key with a slip', instead('tagline', 'tag-line'), 3, 'Did you mean “tagline”?'],
  ['fault 63: a key in American', instead('colours', 'colors'), 4, 'Did you mean “colours”?'],
  ['fault 63: a key within another', instead('reach', 'reached'), 11, 'Did you mean “reach”?'],
  [
    'fault 63: a key of an older version',
    instead('colours', 'inks'),
    4,
    'It is called “colours” now.',
  ],
  [
    'fault 63: a slip within an ink',
    instead('"#00695c"', '{ tekst: "#00695c" }'),
    5,
    'Did you mean “text”?',
  ],
  ['a version that is to come', instead('version: 2', 'version: 9'), 1, 'Update the toolkit'],
  ['a version that is none', instead('version: 2', 'version: new'), 1, 'Write `version: 2`'],
  [
    'a missing name',
    instead('name: Riverside Pairs\n', ''),
    1,
    'name: this is missing. Write text.',
  ],
  ['an empty name', instead('Riverside Pairs', '""'), 2, 'Write something here'],
  ['a name of spaces', instead('Riverside Pairs', '"  "'), 2, 'Write something here'],
  [
    'fault 64: a name that is too long',
    instead('Riverside Pairs', 'x'.repeat(81)),
    2,
    '80 characters',
  ],
  [
    'fault 60: a name that turns what follows around',
    instead('Riverside Pairs', '"a\\u202eb"'),
    2,
    'nobody sees',
  ],
  ['fault 58: a colour that is none', instead('"#00695c"', '"red;}"'), 5, 'in quotes: "#1f6f5c"'],
  ['fault 58: a colour without quotes', instead('"#00695c"', '#00695c'), 5, 'like "#1f6f5c"'],
  [
    'fault 59: an ink that cannot be read',
    instead('"#00695c"', '{ text: "#9db0ff" }'),
    5,
    'The nearest that can is "#',
  ],
  ['fault 63: a choice with a slip', `${BRAND}type: easyread\n`, 12, 'did you mean “easy-read”?'],
  ['a choice that is none', `${BRAND}type: 7\n`, 12, 'Write one of book, plain'],
  [
    'fault 58: a font that ends its string',
    `${BRAND}type:\n  text: ['x"; } a {']\n`,
    13,
    'as a computer',
  ],
  [
    'fault 61: a font by its address',
    `${BRAND}type:\n  text:\n    - Georgia\n    - url(https://x.example/f)\n`,
    15,
    'can’t come with the site',
  ],
  ['a list without fonts', `${BRAND}type: { headings: [] }\n`, 12, 'one font at least'],
  ['fault 57: a link that runs', `${BRAND}feedback: javascript:alert(1)\n`, 12, 'would run it'],
  [
    'fault 57: a site over http',
    `${BRAND}site: http://example.org\n`,
    12,
    'can be read and changed',
  ],
  [
    'fault 57: an imprint elsewhere',
    `${BRAND}legal:\n  imprint: //example.org\n`,
    13,
    'begins with //',
  ],
  ['a language that nobody wrote', `${BRAND}languages: [en, xx]\n`, 12, 'does not speak xx yet'],
  [
    'a tool that there is not',
    `${BRAND}offers:\n  tools: [agreement, letters]\n`,
    13,
    'agreement, goals, check',
  ],
  [
    'a guide that there is not',
    `${BRAND}offers:\n  withoutGuides: [letters]\n`,
    13,
    'what-is-peer-mentoring',
  ],
  [
    'a template that a mode begins with',
    `${BRAND}offers:\n  withoutTemplates: [circle]\n`,
    13,
    'circle is no template to do without. These are: community, easy-read',
  ],
  [
    'a mode with a slip',
    `${BRAND}offers:\n  modes: [circel]\n`,
    13,
    'offers.modes.0: did you mean “circle”?',
  ],
  [
    'a clause that nobody has written',
    `${BRAND}clauses:\n  locked:\n    - meating\n`,
    14,
    'clauses.locked.0: No clause is called “meating”. Did you mean “meeting”?',
  ],
  [
    'a guide that tools lead to',
    `${BRAND}offers:\n  withoutGuides: [ending-well]\n`,
    13,
    'Tools lead to',
  ],
  ['fault 56: a key that stands twice', `${BRAND}name: Another\n`, 12, '“name” stands twice'],
  ['fault 56: a tab', instead('  one:', '\tone:'), 5, 'A tab'],
  ['fault 56: an alias', `${BRAND}site: &a https://example.org\nexit: *a\n`, 13, 'Aliases'],
  ['fault 56: __proto__', `${BRAND}__proto__: { poweredBy: false }\n`, 12, '__proto__'],
  ['fault 56: a file of a megabyte', `${BRAND}# ${'x'.repeat(1_000_000)}`, 1, 'KB are the most'],
])('%s', (_, text, line, message) => {
  const faults = faultsOf(text);
  expect(faults).toMatch(new RegExp(`brand\\.yaml:${line}  `));
  expect(faults).toContain(message);
});

test('all that is wrong is told at once', () => {
  const faults = faultsOf(instead('Riverside Pairs', '""').replace('"#00695c"', 'red'));
  expect(faults.match(/brand\.yaml:\d/g)).toHaveLength(2);
});

describe('fault 62: pictures from elsewhere', () => {
  test.each([
    '../logo.svg',
    '../../etc/passwd.svg',
    '/etc/logo.svg',
    'pictures/logo.svg',
    'pictures\\\\logo.svg',
    'C:\\\\logo.svg',
    '.logo.svg',
    'https://example.org/logo.svg',
    'logo.avif',
    'logo.gif',
    'logo.svg\\0.png',
  ])('%s is refused', (name) => {
    expect(faultsOf(instead('light: logo.svg', `light: "${name}"`))).toMatch(
      /brand\.yaml:7 {2}(logo\.light: .*write its name alone|.*that nobody sees)/,
    );
  });

  test('a picture that is not there is named', () => {
    expect(faultsOf(instead('logo.svg', 'mark.svg'))).toMatch(
      /:7 .*mark\.svg is not in the folder/,
    );
  });

  test('a link to another place is not followed, nor one of the file itself', () => {
    const folder = brandFolder({ 'brand.yaml': instead('logo.svg', 'other.svg') });
    symlinkSync(join(ROOT, 'src/content/brand/logo.svg'), join(folder, 'other.svg'));
    expect(readFolder(folder)).toMatch(/:7 .*other\.svg is a link to another place/);

    const second = brandFolder();
    const third = join(second, 'third');
    expect(readFolder(brandFolder({ 'third/brand.yaml': BRAND }))).not.toBeTypeOf('string');
    expect(readFolder(third)).toContain('There is no such folder');
  });

  test('a folder by the name of a picture is none', () => {
    const folder = brandFolder({
      'brand.yaml': instead('logo.svg', 'folder.svg'),
      'folder.svg/x': '',
    });
    expect(readFolder(folder)).toMatch(/folder\.svg is no file/);
  });
});

describe('safeguarding', () => {
  const nobody = BRAND.slice(0, BRAND.indexOf('contacts:'));

  test('a programme that offers what young people use names somebody for their safety', () => {
    const faults = faultsOf(nobody);
    expect(faults).toContain('the mode cross-age and an agreement for people under eighteen');
    expect(faults).toContain('`for: safeguarding`');
    expect(faultsOf(instead('for: safeguarding', 'for: help'))).toMatch(
      /brand\.yaml:8 {2}contacts: /,
    );
  });

  test.each([
    ['modes: [reciprocal, circle]', 'an agreement for people under eighteen'],
    ['under18: false', 'the mode cross-age'],
  ])('with %s, %s asks for one still', (offer, reason) => {
    expect(faultsOf(`${nobody}offers:\n  ${offer}\n`)).toContain(`offers ${reason}, and`);
  });

  test('one without either needs none, and neither does the toolkit’s own', () => {
    const offers = 'offers:\n  modes: [reciprocal, circle]\n  under18: false\n';
    expect(faultsOf(nobody + offers)).toBe('');
    expect(readBrand(ROOT, '')).toMatchObject({ contacts: [], offers: { under18: true } });
  });
});

describe('an older file', () => {
  const first = `name: Riverside Pairs
tagline: Two people.
inks:
  one: { text: '#00695c', shape: '#00695c', dark: '#9db0ff' }
  two: { text: '#c2332a', shape: '#ff7d6a', dark: '#ff9384' }
mark: /brand/logo.svg
contacts:
  - { name: Ms Okafor, about: 'For anything.', reach: Room 12, for: safeguarding }
`;

  test('is read, and whoever builds is told what has another name now', () => {
    const read = readFolder(brandFolder({ 'brand.yaml': first }));
    expect(read).toMatchObject({
      brand: { inks: { two: { text: '#c2332a' } }, contacts: [{ about: 'For anything.' }] },
      notes: [
        expect.stringMatching(
          /`inks` is called `colours` now\. `mark` is called `logo\.light` now\..*version: 2/,
        ),
      ],
    });
  });

  test('that is wrong is told so by its own lines', () => {
    expect(faultsOf(first.replace('#c2332a', '#ff7d6a'))).toMatch(
      /brand\.yaml:5 {2}colours\.two\.text: /,
    );
    expect(faultsOf(first.replace('/brand/logo.svg', '/brand/mark.svg'))).toMatch(
      /brand\.yaml:6 {2}logo\.light: mark\.svg/,
    );
  });
});

test('a heavy logo is taken, with a word of warning', () => {
  const heavy = LOGO.replace('<path', `<desc>${'x'.repeat(9000)}</desc><path`);
  const read = readFolder(brandFolder({ 'logo.svg': heavy }));
  expect(read).toMatchObject({ notes: [expect.stringContaining('logo.svg has 9.1 KB')] });
});
