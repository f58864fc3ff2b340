/** Lists in the words of the messages read as the platform’s own do. */
import { expect, test } from 'vitest';
import { listed } from '../../../src/lib/i18n/lists.ts';
import { t } from '../../support/words.ts';

const NAMES = ['Ana', 'Ben', 'Chi', 'Dan', '{last}', 'Eve'];

test.each(NAMES.map((_, count) => count))('a list of %i', (count) => {
  const names = NAMES.slice(0, count);
  expect(listed(t, names).join('')).toBe(new Intl.ListFormat('en-GB').format(names));
});

test('what is more than text stays what it is', () => {
  const [ana, ben] = [{ answer: 'Ana' }, { answer: 'Ben' }];
  expect(listed(t, [ana, ben])).toEqual([ana, ' and ', ben]);
});
