/** Links that a programme sets: plain addresses get through, and nothing else does, however it is dressed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareLink, pageLink, reachLink, siteLink } from '../../../src/lib/brand/link.ts';

const KINDS = { bareLink, pageLink, reachLink, siteLink };
const isTaken = (schema: typeof pageLink, value: string) => schema.safeParse(value).success;

test.each([
  'https://www.wikipedia.org/',
  'https://example.org',
  'https://weather.example.co.uk/today/',
])('%s may stand in each, but for its path in that of the site', (link) => {
  for (const schema of [bareLink, pageLink, reachLink]) expect(isTaken(schema, link)).toBe(true);
  expect(isTaken(siteLink, link)).toBe(!/[a-z]\/|\/$/.test(link.slice(8)));
});

test('a page may have a query, an e-mail address may be reached, and neither leaves for the exit', () => {
  expect(isTaken(pageLink, 'https://forms.example.org/?id=4&lang=en')).toBe(true);
  expect(isTaken(reachLink, 'mailto:hello@example.org')).toBe(true);
  expect(isTaken(pageLink, 'mailto:hello@example.org')).toBe(false);
  expect(isTaken(bareLink, 'https://example.org/?from=here')).toBe(false);
});

test.each([
  ['', 'no address'],
  ['http://example.org/', 'can be read and changed'],
  ['//example.org/', 'begins with //'],
  ['\\\\example.org/', 'begins with //'],
  ['/guides/', 'no address'],
  ['javascript:alert(1)', 'would run it'],
  ['JaVaScRiPt:alert(1)', 'would run it'],
  ['java\nscript:alert(1)', 'nobody sees'],
  ['data:text/html,x', 'would run it'],
  ['vbscript:x', 'would run it'],
  ['https://somebody:secret@example.org/', 'no address'],
  ['https://example.org/#from-here', 'no address'],
  ['https://example.org:8080/', 'no address'],
  ['https://example.org/" onclick="x', 'nobody sees'],
  ['https://localhost', 'no address'],
  [' https://example.org/', 'nobody sees'],
  ['https://example.org/\n', 'nobody sees'],
  ['mailto:a@example.org?bcc=b@example.org', 'no address'],
])('fault 57: %j may not, and the error says why', (link, why) => {
  for (const schema of Object.values(KINDS)) {
    const read = schema.safeParse(link);
    expect(read.success).toBe(false);
    expect(read.error?.issues[0]?.message).toContain(why);
    expect(read.error?.issues[0]?.message).toContain('Write https://');
  }
});

describe('fault 57: two thousand addresses', () => {
  const scheme = fc
    .constantFrom(
      'javascript',
      'data',
      'vbscript',
      'http',
      'file',
      'blob',
      'ftp',
      'ws',
      'view-source',
      'jar',
    )
    .chain((name) =>
      fc.tuple(...[...name].map((char) => fc.constantFrom(char, char.toUpperCase()))),
    )
    .map((chars) => chars.join(''));
  const unseen = fc.constantFrom(
    '\t',
    '\n',
    '\r',
    '\0',
    '\u0001',
    ' ',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u2028',
  );

  test('of another kind, however it is written, are refused', () => {
    const rest = fc.webPath().map((path) => `//example.org${path}`);
    fc.assert(
      fc.property(scheme, fc.oneof(rest, fc.string()), (kind, after) => {
        for (const schema of Object.values(KINDS))
          expect(isTaken(schema, `${kind}:${after}`)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('with anything unseen in them are refused, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('https://example.org/a', 'mailto:a@example.org'),
        unseen,
        fc.nat(22),
        (link, char, at) => {
          for (const schema of Object.values(KINDS)) {
            expect(isTaken(schema, link.slice(0, at) + char + link.slice(at))).toBe(false);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('that are taken are read by a browser as what they say', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ validSchemes: ['https', 'http'], withQueryParameters: true }),
          fc.string(),
        ),
        (link) => {
          if (!isTaken(pageLink, link)) return;
          const url = new URL(link);
          expect(url.protocol).toBe('https:');
          expect([url.username, url.password, url.port, url.hash]).toEqual(['', '', '', '']);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
