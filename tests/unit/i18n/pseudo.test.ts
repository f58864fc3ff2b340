/** The machine-made language: long, accented, and with every {name} left alone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directionOf } from '../../../src/lib/i18n/locales.ts';
import { faultyMessages, parametersOf } from '../../../src/lib/i18n/messages.ts';
import { PSEUDO_LOCALE, pseudoSentence, pseudoWords } from '../../../src/lib/i18n/pseudo.ts';
import { englishWords } from '../../support/content.ts';

const withoutNames = (sentence: string) => sentence.replace(/\{\w+\}/g, '');

test('each sentence is 40 % longer, whatever is filled in', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Save it ', '{name}', 'x', 'Éa ', '{count}')), (parts) => {
      const sentence = parts.join('');
      const least = withoutNames(sentence).length * 1.4;
      const { length } = withoutNames(pseudoSentence(sentence));
      expect(length).toBeGreaterThanOrEqual(least);
      expect(length).toBeLessThan(least + 1);
    }),
  );
});

test('no plain letter is left, and case is kept', () => {
  const letters = 'The quick brown fox jumps over the lazy dog';
  const pseudo = pseudoSentence(letters);
  expect(pseudo).not.toMatch(/[a-z]/i);
  expect(pseudo.slice(0, letters.length).toLowerCase()).toBe(
    pseudoSentence(letters.toLowerCase()).slice(0, letters.length),
  );
  expect(pseudo[0]).toBe(pseudo[0]?.toUpperCase());
});

test('{names} are kept letter for letter, in order', () => {
  expect(pseudoSentence('{tool} for {name}')).toMatch(/^\{tool\} \S+ \{name\}·+$/);
  expect(parametersOf(pseudoSentence('{b} x {a}'))).toEqual(['b', 'a']);
});

test('every message of the site has a pseudo twin that the build would take', () => {
  const words = englishWords();
  const pseudo = pseudoWords(words);
  expect(faultyMessages(words, pseudo)).toEqual([]);
  expect(Object.keys(pseudo)).toEqual(Object.keys(words));
  expect(pseudo['search.found']).toHaveProperty('one');
});

test('it reads from right to left', () => {
  expect(directionOf(PSEUDO_LOCALE)).toBe('rtl');
});
