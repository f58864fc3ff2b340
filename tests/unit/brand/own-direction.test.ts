/** Names from right to left among words from left to right, and the other way around. */
import { expect, test } from 'vitest';
import { ownMarks, setApart } from '../../../src/lib/brand/own-direction.ts';

test.each(['زملاء الجسر', 'גשר', '2 גשר', '«جسر» Peers'])('%s is marked, and set apart', (name) => {
  expect(ownMarks(name, 'en')).toEqual({ dir: 'rtl' });
  expect(ownMarks(name, 'en-xb')).toMatchObject({ dir: 'rtl' });
  expect(setApart(name)).toBe(`\u2068${name}\u2069`);
});

test.each(['Tide & Turn', 'Jisr (جسر)', '互助', 'Śāntā देवनागरी', '360', ''])(
  '%s stands as it is on an English page, and is marked on one from right to left',
  (name) => {
    expect(ownMarks(name, 'en')).toEqual({});
    expect(ownMarks(name, 'en-xb')).toEqual({ lang: 'en', dir: 'ltr' });
    expect(setApart(name)).toBe(name);
  },
);
