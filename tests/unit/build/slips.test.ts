/** A coordinator’s first afternoon: each slip that people make stops the build, or is told of, in words that they can act on. */
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BRAND, brandFolder, faultsOf, LOGO, readFolder } from '../../support/brand-folder.ts';

const instead = (from: string, to: string) => {
  expect(BRAND).toContain(from);
  return BRAND.replace(from, () => to);
};
const NAME = 'Riverside Pairs';
const more = (lines: string) => `${BRAND}${lines}\n`;

test.each([
  ['an apostrophe in single quotes', instead(NAME, "'Ada's Pairs'"), 2, 'double quotes'],
  ['a quote of a word processor at one end', instead('"#00695c"', '"#00695c”'), 5, 'not closed'],
  ['a quote that is not closed', instead('Room 12', '"Room 12'), 11, 'not closed'],
  ['a colon in a sentence', instead('people, one', 'people: one'), 3, 'in quotes'],
  ['no space behind a colon', instead('name: R', 'name:R'), 2, 'a colon, a space and a value'],
  ['the space of a web page', instead('name: R', 'name:\u00A0R'), 2, 'type them anew'],
  ['the indentation of a web page', instead('  one', '\u00A0\u00A0one'), 5, 'type them anew'],
  ['a tab', instead('  one', '\tone'), 5, 'Use spaces'],
  ['a line too far out', instead('  one', 'one'), 4, 'two spaces further in'],
  ['a line too far in', instead('    reach', '   reach'), 11, 'Line it up'],
  ['a dash for a hyphen', instead('  - for', '  – for'), 9, 'line this line up'],
  ['fences around it', `\`\`\`yaml\n${BRAND}\`\`\`\n`, 1, 'a colon, a space and a value'],
  ['nothing', '', 1, 'no settings stand here'],
  ['prose', 'We would like to be called Pairs.', 1, 'no settings stand here'],
  ['a name with a number sign', instead(NAME, 'Pairs #1'), 2, 'would be left out: #1'],
  ['a name with an ampersand', instead(NAME, '&Friends'), 2, 'Put it in quotes'],
  ['a name with a star', instead(NAME, '*Friends*'), 2, 'put it in quotes'],
  ['a name with an exclamation mark', instead(NAME, '!Pairs'), 2, 'Put it in quotes'],
  ['an address with an at sign', instead('Room 12', '@okafor'), 11, 'in quotes: "@home"'],
  ['a telephone number', instead('Room 12', '02079460000'), 11, 'stays as you wrote it'],
  ['a name that is a year', instead(NAME, '2026'), 2, 'stays as you wrote it'],
  ['no name', instead(NAME, ''), 2, 'nothing stands here. Write text'],
  ['a setting without any', more('legal:'), 12, 'nothing stands here'],
  ['yes', more('poweredBy: yes'), 12, 'true or false'],
  ['a decimal comma', instead('version: 2', 'version: 2,0'), 1, 'Write `version: 2`'],
  ['a name twice', more('name: Other'), 12, '“name” stands twice'],
  ['no list', more('offers:\n  tools: agreement'), 13, 'in brackets: [one, two]'],
  ['an empty list', more('offers:\n  modes: []'), 13, 'write 1 or more'],
  ['an e-mail address', more('feedback: us@example.org'), 12, '“mailto:us@example.org”'],
  ['an address without https', more('site: www.example.org'), 12, '“https://www.example.org”'],
  ['a site over http', more('site: http://example.org'), 12, '“https://example.org”'],
  ['a site with a slash', more('site: https://example.org/'), 12, '“https://example.org”'],
  ['a site with a path', more('site: https://Example.org/a'), 12, '“https://example.org”'],
  ['letters beyond a to z', more('site: https://münchen.example'), 12, 'copy what your browser'],
  ['a part of a page', more('legal:\n  imprint: https://a.example/#b'), 13, '“https://a.example/”'],
  ['a path without slashes', more('path: mentoring'), 12, 'Begin and end it with a slash'],
])('%s is told of by line, with what to do', (_, text, line, message) => {
  const faults = faultsOf(text);
  expect(faults).toContain(`brand.yaml:${line}  `);
  expect(faults).toContain(message);
  // What the parser says of it is for programmers.
  expect(faults).not.toMatch(/scalar|mapping|implicit|string|Invalid input/i);
});

test('a list that is none is told of once', () => {
  const faults = faultsOf(BRAND.replace(/contacts:[\s\S]*/, 'contacts: Ms Okafor, Room 12\n'));
  expect(faults.match(/brand\.yaml:/g)).toHaveLength(1);
});

test('Windows line ends, a mark of bytes, telephone numbers with spaces and several lines are no slips', () => {
  const text = instead('Room 12', '+44 20 7946 0000').replace('one week', 'one\n  week');
  for (const written of [text, `\uFEFF${text.replaceAll('\n', '\r\n')}`]) {
    expect(readFolder(brandFolder({ 'brand.yaml': written }))).toMatchObject({
      brand: {
        tagline: 'Two people, one week at a time.',
        contacts: [{ reach: '+44 20 7946 0000' }],
      },
    });
  }
}, 60_000);

test.each([
  ['UTF-16', Buffer.from(`\uFEFF${BRAND}`, 'utf16le'), 1, 'written in UTF-16'],
  ['an old encoding', Buffer.from(instead(NAME, 'Café'), 'latin1'), 2, 'encoding UTF-8'],
  ['a Word file', Buffer.from('PK\u0003\u0004\0\0\0', 'latin1'), 1, 'This is no text'],
])('%s is told from text', (_, bytes, line, message) => {
  const read = readFolder(brandFolder({ 'brand.yaml': bytes }));
  expect(read).toContain(`brand.yaml:${line}  `);
  expect(read).toContain(message);
});

test('curly quotes around a value are taken, with a word of warning', () => {
  expect(readFolder(brandFolder({ 'brand.yaml': instead(NAME, `“${NAME}”`) }))).toMatchObject({
    brand: { name: `“${NAME}”` },
    notes: [expect.stringContaining('the curly quotes around name')],
  });
});

describe('a file by another name', () => {
  test.each(['brand.yml', 'Brand.yaml', 'brand.yaml.txt'])('%s', (name) => {
    const folder = brandFolder();
    renameSync(join(folder, 'brand.yaml'), join(folder, name));
    expect(readFolder(folder)).toContain(`There is ${name}: give it the same name`);
  });

  test('a logo with other capitals, which some computers take', () => {
    const faults = faultsOf(instead('logo.svg', 'mark.svg'), { 'Mark.svg': LOGO });
    expect(faults).toMatch(/:7 .*There is Mark\.svg: give it the same name/);
  });

  test('the file for its folder', () => {
    expect(readFolder(join(brandFolder(), 'brand.yaml'))).toMatch(/is a file\. Name the folder/);
  });
});

describe('content that lies where nothing reads it', () => {
  const guide = '---\ntitle: Ours\n---\nHello.';
  test.each([
    ['ours.md', 'ours.md', 'Put it into content/guides/en'],
    ['guides/en/ours.md', 'guides', 'Put it into content, as content/guides.'],
    ['Content/guides/en/ours.md', 'Content', 'Call it content.'],
    ['contents/en/ours.md', 'contents', 'Call it content.'],
  ])('%s', (path, named, message) => {
    const read = readFolder(brandFolder({ [path]: guide }));
    expect(read).toContain(`/${named}:1  `);
    expect(read).toContain(message);
  });

  test('is none of what else lies in a folder', () => {
    const folder = brandFolder({ 'README.md': '# Ours', 'sources/logo.ai': 'x', 'notes.md': 'x' });
    mkdirSync(join(folder, 'guides'));
    expect(readFolder(folder)).not.toBeTypeOf('string');
  });

  test.each([
    ['guides/en/Our Guide.md', 'hyphens: our-guide.md.'],
    ['guides/en/über uns.md', 'hyphens: uber-uns.md.'],
    ['guides/en/ours.docx', 'plain text, and call it ours.md.'],
    ['guides/en/ours.MD', 'call it ours.md.'],
    ['clauses/en/Our_Rule.yml', 'call it our-rule.yaml.'],
    ['messages/en.yml', 'call it en.yaml.'],
    ['guides/ours.md', 'put it into content/guides/en.'],
  ])('%s is told what it is to be called', (path, message) => {
    expect(readFolder(brandFolder({ [`content/${path}`]: guide }))).toContain(message);
  });

  test('nor is what file managers and editors leave behind', () => {
    const left = ['Thumbs.db', 'desktop.ini', '~$ours.md', 'ours.md~', '.ours.md.swp'];
    const files = Object.fromEntries(left.map((name) => [`content/guides/en/${name}`, 'x']));
    expect(readFolder(brandFolder(files))).not.toBeTypeOf('string');
  });
});
