/** Checks for tests of papers: with stop signs that would be found anywhere, with every statement, and of any kind. */
import fc from 'fast-check';
import { type Check, emptyCheck, FORMS } from '../../src/lib/check/check.ts';
import type { Questionnaire, SelfCheck } from '../../src/lib/check/questionnaire.ts';
import { MODES } from '../../src/lib/partnership/mode.ts';
import { QUESTIONNAIRES } from './checks.ts';
import { anyText } from './drafts.ts';
import { anyDay } from './goals.ts';

export function selfCheck(id: string): SelfCheck {
  const asked = QUESTIONNAIRES.get(id);
  if (asked?.kind !== 'self') throw new Error(`There is no self-check ${id}.`);
  return asked;
}

/** Words that stand nowhere else, so that one that leaks is found. */
const CANARY = 'canary-5f1e';
const STOPS = ['one', 'two', 'three'].map((name) => `${CANARY}-${name}`);

/** The same questionnaire with canaries for stop signs, in every mode. */
export function withCanaries(asked: Questionnaire): Questionnaire {
  const signs = STOPS.map((id) => ({
    id,
    text: `${id} in words`,
    inMode: Object.fromEntries(MODES.map((mode) => [mode, `${id} in ${mode}`])),
  }));
  return { ...asked, stops: signs };
}

export const isCanaryFree = (text: string) => !text.includes(CANARY);

/** A check with every statement among its dimensions; one row is open. */
export const MIXED_CHECK: Check = {
  ...emptyCheck('relationship'),
  edition: 1,
  mode: 'reciprocal',
  name: 'Ana',
  day: '2026-11-28',
  answers: {
    'direction-known': 'always',
    'direction-cared': 'often',
    'direction-expected': 'sometimes',
    'talking-heard': 'rarely',
    'talking-to-the-end': 'never',
    'talking-meant': 'sometimes',
    'trust-bothered': 'often',
    'trust-unknown': 'always',
    'trust-private': 'cant-say',
    'balance-time': 'often',
    'balance-give': 'rarely',
    'balance-ways': 'sometimes',
    'reliability-met': 'cant-say',
    'reliability-in-time': 'cant-say',
    'reliability-did': 'always',
    'progress-tried': 'sometimes',
    'progress-next': 'sometimes',
    'progress-further': 'often',
    'energy-no': 'never',
    'energy-glad': 'rarely',
    'energy-left': 'rarely',
    'respect-welcome': 'always',
    'respect-wrong': 'often',
  },
  matters: { balance: true, energy: true, talking: false },
  open: { keep: 'Our Monday walks', change: '' },
  note: 'Nobody knows that I nearly stopped',
  action: { what: 'Ask how he sees it', owner: 'Ana and Ben', by: '2026-12-05' },
  again: '2026-12-28',
};

/** Any check of a questionnaire: with answers that it does not have, and with some that no tool of ours writes, to stop signs. */
export function anyCheckOf(id: string): fc.Arbitrary<Check> {
  const asked = QUESTIONNAIRES.get(id);
  if (!asked) throw new Error(`There is no questionnaire ${id}.`);
  const items = asked.groups.flatMap((group) => group.items.map((item) => item.id));
  const answers = [...asked.answers.map((answer) => answer.id), 'unheard-of'];
  const dayOrNot = fc.oneof(anyDay, fc.constantFrom('', '2027-02-29', 'soon'));
  return fc.record({
    questionnaire: fc.constant(id),
    edition: fc.nat({ max: 3 }),
    form: fc.constantFrom(...FORMS),
    mode: fc.constantFrom('', ...MODES),
    name: anyText,
    day: dayOrNot,
    answers: fc.dictionary(
      fc.constantFrom(...items, ...STOPS, 'gone'),
      fc.constantFrom(...answers),
    ),
    matters: fc.dictionary(
      fc.constantFrom(...asked.groups.map((group) => group.id), ...STOPS),
      fc.boolean(),
    ),
    open: fc.dictionary(fc.constantFrom('keep', 'change', ...STOPS), anyText),
    note: anyText,
    action: fc.record({ what: anyText, owner: anyText, by: dayOrNot }),
    again: dayOrNot,
    isArchived: fc.boolean(),
  });
}
