/** Text that no release of ours would write, for parsers to survive. */
import fc from 'fast-check';
import { anyText } from './drafts.ts';

/** What may stand in JSON where something else was expected; not all of it is JSON. */
const PARTS = [
  '"__proto__"',
  '"\\u005f_proto__"',
  '"constructor"',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"type":"img","props":{"src":"x","onerror":"alert(1)"},"__v":1,"key":null}',
  '"<img src=x onerror=alert(1)>"',
  '"javascript:alert(1)"',
  '"x":1,"x":2',
  `${'['.repeat(40)}${']'.repeat(40)}`,
  `"${'x'.repeat(5000)}"`,
  `"${'a/'.repeat(500)}"`,
  '"\\ud83d"',
  '"\\u0000"',
  '"',
  '\\',
  '}',
  'null',
  'true',
  '[]',
  '{}',
  '-0',
  '1e999',
  '0.5',
  '99999999999999999999',
  '2',
  '"bundle"',
  '"locked"',
  '"agreement"',
  '"proposal"',
  '"partnership"',
  '"goals"',
];

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+|true|false|null/g;

/** Swaps the tokens at these places of the text, keys as well as values, for hostile parts. */
function swapTokens(text: string, swaps: readonly { at: number; part: string }[]): string {
  const count = text.match(TOKEN)?.length ?? 0;
  const parts = new Map(swaps.map(({ at, part }) => [Math.floor(at * count), part]));
  let place = 0;
  return text.replace(TOKEN, (token) => parts.get(place++) ?? token);
}

/** Cuts and patches the text at these places. */
function patch(text: string, patches: readonly { at: number; cut: number; put: string }[]): string {
  return patches.reduce((before, { at, cut, put }) => {
    const start = Math.floor(at * before.length);
    return before.slice(0, start) + put + before.slice(start + cut);
  }, text);
}

/** Another version for the first envelope in the text. */
function claimVersion(text: string, version: string): string {
  return text.replace(/"version":\s*\d+/, `"version":${version}`);
}

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const version = fc.constantFrom('1', '1', '2', '3', '7', '0', '1.5', '"1"');
const swaps = fc.array(fc.record({ at: place, part: fc.constantFrom(...PARTS) }), { maxLength: 3 });
const patches = fc.array(
  fc.record({
    at: place,
    cut: fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 2000 })),
    put: fc.oneof(fc.constantFrom(...PARTS), anyText),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Sound texts with another version, with parts swapped, cut out or patched in; other JSON; and noise. */
export function hostileText(sound: readonly string[]): fc.Arbitrary<string> {
  const text = fc.constantFrom(...sound);
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(text, version, swaps)
        .map(([whole, other, all]) => claimVersion(swapTokens(whole, all), other)),
    },
    { weight: 3, arbitrary: fc.tuple(text, patches).map(([whole, all]) => patch(whole, all)) },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: anyText },
  );
}

const PROTOTYPES = [Object, Array, String, Number, Boolean, Function, Map, Set, RegExp, Promise];

/** The names on the prototypes that all objects share; it differs once one is polluted. */
export function prototypeNames(): string[][] {
  return PROTOTYPES.map(({ prototype }) => Reflect.ownKeys(prototype).map(String));
}
