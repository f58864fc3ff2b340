/** The relationship check: complete, in the words of each mode, easy to read, and told in the docs as it stands. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readYamlFolder } from '../../src/build/yaml-files.ts';
import { RELATIONSHIP } from '../../src/lib/check/check.ts';
import {
  questionnaireFaults,
  questionnaireSchema,
  type RelationshipCheck,
  type Wording,
} from '../../src/lib/check/questionnaire.ts';
import { said } from '../../src/lib/check/wording.ts';
import { MODES } from '../../src/lib/partnership/mode.ts';
import { CLAUSES, ROOT, TEMPLATES } from '../support/content.ts';
import { gradeOf, sentencesOf } from '../support/readability.ts';

const CHECK = relationshipCheck();
const PAGE = readFileSync(join(ROOT, 'docs/relationship-check.md'), 'utf8');
const ITEMS = CHECK.groups.flatMap(({ items }) => items);
const STOPS = CHECK.stops ?? [];

/** All that is said in the mode’s own words, each with where it stands. */
const WORDINGS: [place: string, wording: Wording][] = [
  ...[...ITEMS, ...STOPS, ...CHECK.open].map((one): [string, Wording] => [one.id, one]),
  ...CHECK.groups.map(({ id, talk }): [string, Wording] => [`${id}: talk`, talk]),
];
/** What is said alike in every mode. */
const SHARED: [place: string, text: string][] = [
  ['lead', CHECK.lead],
  ['isNot', CHECK.isNot],
  ...CHECK.groups.flatMap(({ id, title, about, question, goal }): [string, string][] => [
    [`${id}: title`, title],
    [`${id}: about`, about],
    [`${id}: question`, question],
    [`${id}: goal`, goal],
  ]),
];

function relationshipCheck(): RelationshipCheck {
  const files = readYamlFolder(ROOT, 'src/content/checks/en', questionnaireSchema);
  const check = files.find(({ id }) => id === RELATIONSHIP)?.data;
  if (check?.kind !== 'relationship') throw new Error('There is no relationship check.');
  return check;
}

/** Everything that somebody reads in a mode and that a test finds fault with. */
function saidIn(mode: (typeof MODES)[number], isAmiss: (text: string) => boolean): string[] {
  return [
    ...SHARED,
    ...WORDINGS.map(([place, wording]): [string, string] => [place, said(wording, mode)]),
  ]
    .filter(([, text]) => isAmiss(text))
    .map(([place, text]) => `${place}: ${text}`);
}

test('it has no fault that its schema cannot see', () => {
  expect(questionnaireFaults(CHECK)).toEqual([]);
});

test('eight dimensions of three items, six stop signs and two open questions', () => {
  expect(CHECK.groups.map(({ items }) => items.length)).toEqual([3, 3, 3, 3, 3, 3, 3, 3]);
  expect(STOPS).toHaveLength(6);
  expect(CHECK.open).toHaveLength(2);
});

test('the answers stand in their order, each on its side', () => {
  expect(CHECK.answers.map(({ id, side }) => `${id}: ${side}`)).toEqual([
    'never: less',
    'rarely: less',
    'sometimes: between',
    'often: more',
    'always: more',
    'cant-say: aside',
  ]);
});

test('an item is named after its dimension, so that a saved answer tells where it belongs', () => {
  const strays = CHECK.groups.flatMap(({ id, items }) =>
    items.filter((item) => !item.id.startsWith(`${id}-`)),
  );
  expect(strays.map(({ id }) => id)).toEqual([]);
});

test('no two sentences are the same', () => {
  for (const mode of MODES) {
    const sentences = [...ITEMS, ...STOPS, ...CHECK.open].map((one) => said(one, mode));
    expect(new Set(sentences).size).toBe(sentences.length);
  }
});

describe('what helps with a dimension', () => {
  const guides = readdirSync(join(ROOT, 'src/content/guides/en'));

  test.each(CHECK.groups)('$id leads to a guide and a clause that there are', (group) => {
    expect(guides).toContain(`${group.guide}.mdx`);
    const clause = CLAUSES.get(group.clause);
    expect(clause?.modes?.toSorted()).toEqual([...MODES].toSorted());
    // A clause that hardly any agreement holds would be no use to reopen.
    const holding = TEMPLATES.filter(({ data }) => data.clauses.includes(group.clause));
    expect(holding.length).toBeGreaterThanOrEqual(3);
  });

  test('each has a guide and a clause of its own', () => {
    expect(new Set(CHECK.groups.map(({ guide }) => guide)).size).toBe(8);
    expect(new Set(CHECK.groups.map(({ clause }) => clause)).size).toBe(8);
  });

  test('a question asks, and a goal is a wish', () => {
    const amiss = CHECK.groups.filter(
      ({ about, question, goal }) =>
        !about.endsWith('?') || !/^[^?]+\?$/.test(question) || !/^To [^.]+$/.test(goal),
    );
    expect(amiss.map(({ id }) => id)).toEqual([]);
  });

  test('the words to say are at most three sentences in the first person, without quotes', () => {
    const texts = CHECK.groups.flatMap(({ talk }) => [
      talk.text,
      ...Object.values(talk.inMode ?? {}),
    ]);
    const amiss = texts.filter(
      (text) =>
        sentencesOf(text).length > 3 || !/\b(?:I|I’m|I’d)\b/.test(text) || /[“”]/.test(text),
    );
    expect(amiss).toEqual([]);
  });
});

describe('the words of a mode', () => {
  test.each(MODES)('%s: every item is about oneself and reads on from the stem', (mode) => {
    expect(CHECK.stem).toBe('In the last four weeks …');
    const items = ITEMS.map((item) => said(item, mode));
    expect(items.filter((text) => !/^I [^.?!]+\.$/.test(text))).toEqual([]);
  });

  test.each(MODES)('%s: no item says no, so that always is good news', (mode) => {
    const items = ITEMS.map((item) => said(item, mode));
    // To say no, and to say that one does not know, are good news.
    const freed = ['I felt free to say no.', 'I felt safe saying that I did not know something.'];
    const denying = /\b(?:not?|never|nobody|nothing|without|hardly|un(?:able|sure)|too)\b|n’t\b/i;
    expect(items.filter((text) => denying.test(text) && !freed.includes(text))).toEqual([]);
  });

  test('nobody reads mentor, mentee or tutor', () => {
    const isRole = (text: string) => /\b(?:mentor|mentee|tutor)s?\b/i.test(text);
    expect(MODES.flatMap((mode) => saidIn(mode, isRole))).toEqual([]);
  });

  test('what speaks of two has other words for a circle', () => {
    const isTwo = /\bpartners?\b|\bboth\b|\btwo of (?:us|you)\b|\bbetween us\b|\bthe other\b/i;
    const kept = WORDINGS.filter(([, { text, inMode }]) => isTwo.test(text) && !inMode?.circle);
    expect(kept.map(([place]) => place)).toEqual([]);
    expect(saidIn('circle', (text) => isTwo.test(text))).toEqual([]);
  });

  test('a wording of a mode’s own differs from the first', () => {
    const idle = WORDINGS.filter(([, { text, inMode }]) =>
      Object.values(inMode ?? {}).includes(text),
    );
    expect(idle.map(([place]) => place)).toEqual([]);
  });

  test('a stop sign is said of oneself, in the present, and can be answered with yes or no', () => {
    for (const mode of MODES) {
      const signs = STOPS.map((stop) => said(stop, mode));
      const amiss = signs.filter(
        (text) => !/^(?:I (?:am|feel|have been|do not) |Something private )[^?!]+\.$/.test(text),
      );
      expect(amiss).toEqual([]);
    }
  });

  test('quotes and apostrophes are typographic, and nothing is untidy', () => {
    const isStrange = (text: string) => /['"]|--|\.{3}|\s{2}|^\s|\s$/.test(text);
    expect(MODES.flatMap((mode) => saidIn(mode, isStrange))).toEqual([]);
  });
});

describe('ease of reading', () => {
  const lengthsOf = (texts: string[]) =>
    sentencesOf(texts.join('\n')).map((sentence) => sentence.length);

  test.each(MODES)('%s: items are short and plain', (mode) => {
    const items = ITEMS.map((item) => said(item, mode));
    const lengths = lengthsOf(items);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThan(10);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(14);
    expect(gradeOf(items.join('\n'))).toBeLessThanOrEqual(4);
  });

  test.each(MODES)('%s: stop signs can be taken in at one reading', (mode) => {
    const signs = STOPS.map((stop) => said(stop, mode));
    expect(Math.max(...lengthsOf(signs))).toBeLessThanOrEqual(25);
    expect(gradeOf(signs.join('\n'))).toBeLessThanOrEqual(7);
  });

  test('what to say, to ask and to wish for is plain at thirteen', () => {
    const words = [...SHARED.map(([, text]) => text), ...CHECK.groups.map(({ talk }) => talk.text)];
    expect(gradeOf(words.join('\n'))).toBeLessThanOrEqual(6);
  });
});

describe('docs/relationship-check.md', () => {
  /** The rows of the table below this heading, each as its cells. */
  const rowsBelow = (heading: string) => {
    const [, part = ''] = PAGE.split(`\n## ${heading}\n`);
    return (part.split('\n## ')[0] ?? '')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map((cells) => cells.slice(1, -1));
  };

  test('tells every item, with what it is about, and no other', () => {
    const made = CHECK.groups.flatMap(({ title, items }) =>
      items.map(({ id, text, construct }) => [`\`${id}\``, title, text, construct]),
    );
    expect(rowsBelow('The items')).toEqual(made);
  });

  test('tells of every dimension whose idea it borrows', () => {
    const made = CHECK.groups.map(({ id, title, construct }) => [`\`${id}\``, title, construct]);
    expect(rowsBelow('The dimensions, and where their ideas come from')).toEqual(made);
  });

  test('tells every stop sign and every open question', () => {
    const row = ({ id, text }: { id: string; text: string }) => [`\`${id}\``, text];
    expect(rowsBelow('The stop signs in words')).toEqual(STOPS.map(row));
    expect(rowsBelow('The open questions')).toEqual(CHECK.open.map(row));
  });

  test('tells what the pulse asks, and what the check is not', () => {
    const [, told = ''] = /^The pulse asks ([\s\S]*?)\.$/m.exec(PAGE) ?? [];
    const asked = ITEMS.filter(({ pulse }) => pulse).map(({ id }) => id);
    expect([...told.matchAll(/`([^`]+)`/g)].map(([, id]) => id)).toEqual(asked);
    const quoted = PAGE.split('\n').filter((line) => line.startsWith('> '));
    expect(quoted.map((line) => line.slice(2)).join(' ')).toBe(CHECK.isNot);
  });

  test('names only sources that there are', () => {
    const sources = readdirSync(join(ROOT, 'src/content/sources')).map((file) =>
      file.replace('.yaml', ''),
    );
    const named = [
      ...PAGE.matchAll(/`([a-z-]+-(?:\d{4}|thesis|guide|consultancy|magazine|reports))`/g),
    ];
    expect(named.length).toBeGreaterThan(6);
    expect(named.map(([, id = '']) => id).filter((id) => !sources.includes(id))).toEqual([]);
  });
});
