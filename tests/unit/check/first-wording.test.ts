/** A check in the words of the first mode that a programme offers. */
import { expect, test } from 'vitest';
import { readContent } from '../../../src/build/content-files.ts';
import { firstWordedFor } from '../../../src/lib/check/first-wording.ts';
import {
  questionnaireSchema,
  type RelationshipCheck,
} from '../../../src/lib/check/questionnaire.ts';
import { said } from '../../../src/lib/check/wording.ts';
import { MODES } from '../../../src/lib/partnership/mode.ts';
import { ROOT } from '../../support/content.ts';

const asked = readContent(ROOT, 'checks', questionnaireSchema)
  .map(({ data }) => data)
  .find((one): one is RelationshipCheck => one.kind === 'relationship');
if (!asked) throw new Error('There is no relationship check.');

test('where nobody has said how they stand, it is the mode’s; every mode keeps its own', () => {
  const before = asked.groups.flatMap(({ items }) => items);
  for (const mode of MODES) {
    const now = firstWordedFor(asked, mode);
    expect(questionnaireSchema.safeParse(now).success).toBe(true);
    const after = now.groups.flatMap(({ items }) => items);
    for (const [i, item] of after.entries()) {
      const was = before[i];
      if (!was) throw new Error('An item is lost.');
      expect(said(item, '')).toBe(said(was, mode));
      for (const one of MODES) expect(said(item, one)).toBe(said(was, one));
    }
  }
});
