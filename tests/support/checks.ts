/** Checks for tests: the questionnaires as content has them, a check that is filled in, and fast-check’s checks of any kind. */
import fc from 'fast-check';
import { readContent } from '../../src/build/content-files.ts';
import { CHECK, type Check, emptyCheck, FORMS } from '../../src/lib/check/check.ts';
import {
  type Questionnaire,
  questionnaireSchema,
  type RelationshipCheck,
  type SelfCheck,
} from '../../src/lib/check/questionnaire.ts';
import { MODES } from '../../src/lib/partnership/mode.ts';
import type { SavedRecord } from '../../src/lib/records/envelope.ts';
import { ROOT } from './content.ts';
import { anyText } from './drafts.ts';

/** English questionnaires by the name of their file, those of the brand among them. */
export const QUESTIONNAIRES: ReadonlyMap<string, Questionnaire> = new Map(
  readContent(ROOT, 'checks', questionnaireSchema)
    .filter(({ id }) => id.startsWith('en/'))
    .map(({ id, data }) => [id.slice(3), data]),
);

export const ASKED = QUESTIONNAIRES.get('relationship') as RelationshipCheck;
export const SELF_CHECKS = [...QUESTIONNAIRES].filter(
  (entry): entry is [string, SelfCheck] => entry[1].kind === 'self',
);

export const ITEMS = ASKED.groups.flatMap(({ items }) => items.map(({ id }) => id));

export const CHECK_ID = '5d0b7c12-94aa-4c3d-b1f0-2e6a7f8091c2';

/** A check on which every step has an answer. */
export const FULL_CHECK: Check = {
  ...emptyCheck('relationship'),
  edition: ASKED.edition,
  mode: 'reciprocal',
  name: 'Ana',
  day: '2026-11-28',
  answers: Object.fromEntries(
    ITEMS.map((item, i) => [item, ASKED.answers[i % ASKED.answers.length]?.id ?? 'often']),
  ),
  matters: { [ASKED.groups[0]?.id ?? '']: true },
  open: Object.fromEntries(ASKED.open.map(({ id }, i) => [id, `My own words, ${i + 1}`])),
  note: 'Nobody knows that I cried',
  action: { what: 'Ask Ben how he sees it', owner: 'Ana', by: '2026-12-05' },
  again: '2026-12-28',
};

export function checkOf(part: Partial<Check> = {}): Check {
  return { ...emptyCheck('relationship'), name: 'Ana', ...part };
}

export function checkRecord(
  body: Check = checkOf(),
  part: Partial<SavedRecord<Check>> = {},
): SavedRecord<Check> {
  return {
    format: 'bothways',
    kind: CHECK.kind,
    version: CHECK.migrations.current,
    id: CHECK_ID,
    partnership: null,
    revision: 1,
    stamp: (part.revision ?? 1).toString(16).padStart(8, '0'),
    marks: {},
    savedAt: '2026-11-28T13:05:09.120Z',
    body,
    ...part,
  };
}

/** Answers of any kind to the items of a questionnaire, some of them left open. */
export function anyAnswers(asked: Questionnaire): fc.Arbitrary<Record<string, string>> {
  const ids = asked.groups.flatMap(({ items }) => items.map(({ id }) => id));
  const answer = fc.constantFrom(...asked.answers.map(({ id }) => id));
  return fc
    .tuple(...ids.map(() => fc.option(answer)))
    .map((given) =>
      Object.fromEntries(ids.flatMap((id, i) => (given[i] ? [[id, given[i] ?? '']] : []))),
    );
}

const day = fc.constantFrom('', '2026-11-28', '2028-02-29');

/** A check of the relationship with any answers and words. */
export const anyCheck: fc.Arbitrary<Check> = fc.record({
  questionnaire: fc.constant('relationship'),
  edition: fc.constantFrom(0, 1, 2),
  form: fc.constantFrom(...FORMS),
  mode: fc.constantFrom('' as const, ...MODES),
  name: anyText,
  day,
  answers: anyAnswers(ASKED),
  matters: fc.dictionary(fc.constantFrom(...ASKED.groups.map(({ id }) => id)), fc.boolean()),
  open: fc.dictionary(fc.constantFrom(...ASKED.open.map(({ id }) => id)), anyText),
  note: anyText,
  action: fc.record({ what: anyText, owner: anyText, by: day }),
  again: day,
  isArchived: fc.boolean(),
});
