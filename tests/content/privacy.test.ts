/** The privacy page and all words about leaving no trace: plain enough to read by somebody in a hurry. */
import { expect, test } from 'vitest';
import { GRADE_BARS } from '../../bench/bars.ts';
import { englishWords } from '../support/content.ts';
import { gradeOf } from '../support/readability.ts';

test.each(['privacy', 'privacyPage', 'shared', 'exit'])('the words of “%s” are easy', (room) => {
  const sentences = Object.entries(englishWords())
    .filter(([key]) => key.startsWith(`${room}.`) && key !== 'privacy.words')
    .map(([, message]) => (typeof message === 'string' ? message : message.other));
  expect(sentences.length).toBeGreaterThan(3);
  expect(gradeOf(sentences.join('\n'))).toBeLessThanOrEqual(GRADE_BARS.median);
});
