/** What a programme rules for its agreements holds in each of them; what it forbids is asked nowhere, and loses nobody’s words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordingsIn } from '../../../src/lib/agreement/clause-schema.ts';
import { EMPTY_DRAFT } from '../../../src/lib/agreement/draft.ts';
import { contentFor } from '../../../src/lib/agreement/mode-content.ts';
import { placedIds } from '../../../src/lib/agreement/placement.ts';
import { NO_CLAUSES, withProgramme } from '../../../src/lib/agreement/programme-clauses.ts';
import { wordsElsewhere } from '../../../src/lib/agreement/words-elsewhere.ts';
import { strangeClauses } from '../../../src/lib/brand/strange-clauses.ts';
import { CLAUSES, TEMPLATES } from '../../support/content.ts';

const IDS = [...CLAUSES.keys()];
const TEMPLATE = fc.constantFrom(...TEMPLATES.map(({ data }) => data));
/** Three lists that share no clause. */
const RULES = fc.shuffledSubarray(IDS, { maxLength: 9 }).map((ids) => ({
  locked: ids.slice(0, 3),
  suggested: ids.slice(3, 6),
  forbidden: ids.slice(6),
}));

function contentsOf(
  template: Parameters<typeof withProgramme>[0],
  rules: Parameters<typeof withProgramme>[1],
) {
  const ruled = withProgramme(template, rules, CLAUSES);
  return template.modes.map((mode) => contentFor(ruled, mode, CLAUSES));
}

test('without rules, a template is as it is', () => {
  for (const { data } of TEMPLATES) {
    expect(withProgramme(data, NO_CLAUSES, CLAUSES)).toEqual(data);
  }
});

test('a locked clause stands, locked and worded, in every agreement of a mode that it suits', () => {
  fc.assert(
    fc.property(TEMPLATE, RULES, (template, rules) => {
      for (const { mode, clauses } of contentsOf(template, rules)) {
        for (const id of rules.locked) {
          const file = CLAUSES.get(id);
          const isForAll = file?.modes.includes(mode) ?? false;
          const words = file ? wordingsIn(file.wordings, mode, template.form) : [];
          const found = clauses.find((clause) => clause.id === id);
          if (isForAll && (words.length > 0 || template.form === 'easy-read')) {
            expect(found).toMatchObject({ isLocked: true });
            expect(found?.wordings.length).toBeGreaterThan(0);
          }
          if (!isForAll) expect(found).toBeUndefined();
        }
      }
    }),
  );
});

test('a forbidden clause is asked nowhere, and each clause once', () => {
  fc.assert(
    fc.property(TEMPLATE, RULES, (template, rules) => {
      for (const { clauses } of contentsOf(template, rules)) {
        const ids = clauses.map(({ id }) => id);
        expect(ids.filter((id) => rules.forbidden.includes(id))).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(clauses.filter(({ wordings }) => wordings.length === 0)).toEqual([]);
      }
    }),
  );
});

describe('a suggested clause', () => {
  const named = (name: string) => {
    const found = TEMPLATES.find(({ id }) => id === name);
    if (!found) throw new Error(`There is no template ${name}.`);
    return found.data;
  };
  const idsOf = (name: string, id: string) =>
    contentsOf(named(name), { ...NO_CLAUSES, suggested: [id] })[0]?.clauses ?? [];

  test('is asked behind the others, and may be left out', () => {
    expect(idsOf('reciprocal', 'social-media').at(-1)).toMatchObject({ id: 'social-media' });
    expect(idsOf('reciprocal', 'social-media').at(-1)).not.toHaveProperty('isLocked');
  });

  test('leaves the short and the easy paper as they are', () => {
    for (const name of ['short', 'easy-read']) {
      expect(idsOf(name, 'friends').map(({ id }) => id)).toEqual(
        contentsOf(named(name), NO_CLAUSES)[0]?.clauses.map(({ id }) => id),
      );
    }
  });
});

test('what was written for a clause that is forbidden since is off the paper, and still shown among the answers', () => {
  const [template] = TEMPLATES.filter(({ id }) => id === 'reciprocal');
  if (!template) throw new Error('There is no template reciprocal.');
  const answer = {
    choice: 'own' as const,
    own: 'Six months, then we look.',
    values: {},
    proposed: {},
  };
  const draft = { ...EMPTY_DRAFT, clauses: { length: answer } };
  const [content] = contentsOf(template.data, { ...NO_CLAUSES, forbidden: ['length'] });
  if (!content) throw new Error('There is no content.');
  expect(placedIds(draft, content)).not.toContain('length');
  expect(wordsElsewhere(draft, content.clauses)).toEqual(['Six months, then we look.']);
});

test.each([
  [{ locked: ['meating'] }, 'No clause is called “meating”. Did you mean “meeting”?'],
  [{ suggested: ['zzzzzzzz'] }, 'Write it as content/clauses/en/zzzzzzzz.yaml'],
  [{ locked: ['goals'], forbidden: ['goals'] }, 'goals stands below locked already'],
])('%j is told of', (rules, message) => {
  const [problem] = strangeClauses({ ...NO_CLAUSES, ...rules }, IDS);
  expect(problem?.message).toContain(message);
});
