/** Forms of the studio for property tests: what people type, what they should not, and nothing at all. */
import { join } from 'node:path';
import fc from 'fast-check';
import { knownNames } from '../../src/build/content-names.ts';
import type { BrandForm } from '../../src/lib/brand/form.ts';
import { spareTemplates } from '../../src/lib/brand/unknown-names.ts';
import { TOOLS } from '../../src/lib/guides/schema.ts';
import { MODES } from '../../src/lib/partnership/mode.ts';
import { SETTINGS } from '../../src/lib/partnership/setting.ts';
import { anyColour } from './colours.ts';

const ROOT = join(import.meta.dirname, '../..');
export const KNOWN = knownNames(ROOT);

/** Words of any script, now and then with what YAML or HTML would read as its own. */
const words = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }) },
  fc.constantFrom('Riverside: #1', '- no', '"', '\\', '{a: b}', '*x', '‘Two’', 'مشورة', '1e3', '~'),
);
const maybe = <T>(value: fc.Arbitrary<T>, none: T) =>
  fc.oneof({ weight: 3, arbitrary: value }, fc.constant(none));
/** Sound, but for one in twenty. */
const mostly = <T>(sound: fc.Arbitrary<T>, wrong: T) =>
  fc.oneof({ weight: 19, arbitrary: sound }, fc.constant(wrong));
const colour = fc.oneof({ weight: 30, arbitrary: anyColour }, fc.constantFrom('red', '#fff'));
const page = mostly(fc.constant('https://example.org/a?b=c'), 'javascript:1');
const ink = (shape: fc.Arbitrary<string>) =>
  fc.record({
    shape,
    text: fc.oneof({ weight: 19, arbitrary: fc.constant('') }, colour),
    dark: fc.constantFrom('', '', '#ffffff'),
  });
const word = mostly(fc.constantFrom({ one: '', many: '' }, { one: 'buddy', many: 'buddies' }), {
  one: 'mentor',
  many: '',
});

export const anyForm: fc.Arbitrary<BrandForm> = fc.record({
  name: words,
  shortName: maybe(words, ''),
  tagline: words,
  site: mostly(fc.constantFrom('', 'https://pairs.example.org'), 'http://pairs.example.org'),
  path: mostly(fc.constantFrom('', '/mentoring/'), 'mentoring'),
  colours: fc.record({ one: ink(colour), two: ink(maybe(colour, '')) }),
  type: fc.constantFrom<BrandForm['type'][]>('book', 'easy-read', {
    headings: ['Gill Sans', 'sans-serif'],
  }),
  contacts: fc.array(
    fc.record({
      for: fc.constantFrom('safeguarding' as const, 'help' as const),
      name: words,
      about: maybe(words, ''),
      reach: words,
      hours: maybe(words, ''),
      languages: maybe(mostly(fc.constantFrom('English', 'English, Español'), ' , '), ''),
    }),
    { maxLength: 3 },
  ),
  exit: fc.constantFrom('https://www.wikipedia.org/', 'https://example.org/weather'),
  legal: fc.record({
    operator: maybe(words, ''),
    imprint: maybe(page, ''),
    privacy: maybe(page, ''),
    accessibility: fc.constant(''),
  }),
  feedback: maybe(page, ''),
  poweredBy: fc.boolean(),
  onPaper: fc.boolean(),
  languages: mostly(fc.constantFrom(undefined, ['en']), ['xx']),
  offers: fc.record({
    tools: fc.subarray([...TOOLS]),
    modes: fc.subarray([...MODES], { minLength: 1 }),
    settings: fc.subarray([...SETTINGS], { minLength: 1 }),
    under18: fc.boolean(),
    withoutTemplates: fc.subarray(spareTemplates(KNOWN.templates), { maxLength: 2 }),
    withoutGuides: fc.subarray(['burnout', 'matching', 'at-work']),
  }),
  clauses: fc.constantFrom(
    { locked: [], suggested: [], forbidden: [] },
    { locked: ['meeting'], suggested: ['pause'], forbidden: ['ai-tools'] },
    { locked: ['meeting'], suggested: ['meeting'], forbidden: [] },
    { locked: ['meting'], suggested: [], forbidden: [] },
  ),
  words: fc.record({
    programme: word,
    mentor: word,
    mentee: word,
    partner: word,
    pair: word,
  }),
});
