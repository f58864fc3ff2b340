/** The name on the card of a shared link: whole and within its room, or not there at all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { openCardFace, setName } from '../../../src/export/card-words.ts';
import { cardSvg, NAME_ROOM } from '../../../src/lib/brand/card.ts';
import { inksOf } from '../../../src/lib/brand/inks.ts';
import { ROOT } from '../../support/content.ts';

const FACE = '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf';
const face = openCardFace(readFileSync(join(ROOT, 'node_modules', FACE)));
const inks = inksOf({ one: '#0b6e74' });
const set = (name: string) => setName(name, face, NAME_ROOM);

/** How far a shape reaches to the right, and how high above its own baseline, in pixels. */
function reach({ shape, scale }: ReturnType<typeof set>[number]) {
  const numbers = [...shape.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
  return {
    right: Math.max(...numbers.map(([, x]) => Number(x))) * scale,
    top: Math.max(...numbers.map(([, , y]) => Number(y))) * scale,
  };
}

const letters = fc.string({
  unit: fc.constantFrom(...'abcWiÅßжΩ& -’'),
  minLength: 1,
  maxLength: 80,
});

describe('a name', () => {
  test('has room, whatever its length', () => {
    fc.assert(
      fc.property(letters, (name) => {
        fc.pre(name.trim() !== '');
        const lines = set(name);
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) {
          const { right, top } = reach(line);
          // A letter may lean out of its width by a little.
          expect(right).toBeLessThan(NAME_ROOM.width + 12);
          expect(line.up + top).toBeLessThan(NAME_ROOM.height + 12);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('stands as large as it can, and breaks within a word only where it must', () => {
    expect(set('Tide & Turn')).toHaveLength(1);
    const long = set(
      'The Riverside Secondary School Peer Mentoring Project for Years Seven to Eight',
    );
    expect(long.length).toBeGreaterThan(1);
    expect(set('Tide & Turn')[0]?.scale).toBeGreaterThan(long[0]?.scale ?? 0);
    expect(set('W'.repeat(80)).length).toBeGreaterThan(1);
  });

  test.each(['מעלה ביחד', 'نسير معا', '互助', 'Pairs 🌊', 'Pairs ק'])(
    '%s is left out rather than drawn in boxes',
    (name) => expect(set(name)).toEqual([]),
  );
});

test('the card is a picture of shapes, small, and the same each time', async () => {
  const svg = cardSvg(inks, set('Tide & Turn'));
  expect(svg).not.toMatch(/<text|font|href/);
  const draw = () => sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
  const [one, other] = [await draw(), await draw()];
  expect(one.equals(other)).toBe(true);
  expect(one.length).toBeLessThan(40_000);
  const bare = await sharp(Buffer.from(cardSvg(inks, [])))
    .png({ palette: true })
    .toBuffer();
  expect(bare.equals(one)).toBe(false);
});
