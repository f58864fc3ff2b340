/**
 * The self-checks as they stand: sound, kind and easy to read, each ending in steps and never in a grade.
 * docs/self-checks.md and the example of CONTRIBUTING.md are held to them too.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GRADE_BARS } from '../../bench/bars.ts';
import { guideFiles } from '../../src/build/content-files.ts';
import { readYamlFolder } from '../../src/build/yaml-files.ts';
import {
  questionnaireFaults,
  questionnaireSchema,
  type SelfCheck,
  SIDES,
} from '../../src/lib/check/questionnaire.ts';
import { sourceSchema } from '../../src/lib/guides/schema.ts';
import { readYaml } from '../../src/lib/yaml/read-yaml.ts';
import { safeParse } from '../../src/lib/zod/zod.ts';
import { ROOT } from '../support/content.ts';
import { gradeOf } from '../support/readability.ts';

const FILES = readYamlFolder(ROOT, 'src/content/checks/en', questionnaireSchema);
const CHECKS = FILES.flatMap(({ id, data }) => (data.kind === 'self' ? [{ id, check: data }] : []));
const GUIDES = new Set(
  guideFiles(ROOT)
    .filter(({ file }) => file.includes('/en/'))
    .map(({ slug }) => slug),
);
const SOURCES = new Set(
  readYamlFolder(ROOT, 'src/content/sources', sourceSchema).map(({ id }) => id),
);

/** The five that come with the project, in their order in the list. */
const OURS = ['ready', 'partner', 'right-help', 'boundaries', 'programme-ready'];

function checkOf(id: string): SelfCheck {
  const found = CHECKS.find((one) => one.id === id);
  if (!found) throw new Error(`There is no self-check ${id}.`);
  return found.check;
}

const itemsOf = (check: SelfCheck) => check.groups.flatMap(({ items }) => items);

/** What is read as running text. Headings, too short to be sentences, would flatter the grade. */
function sentencesIn(check: SelfCheck): string[] {
  const { lead, isNot, stops = [], ending } = check;
  const asked = [...stops, ...itemsOf(check)].flatMap(({ text, inMode }) => [
    text,
    ...Object.values(inMode ?? {}),
  ]);
  return [
    lead,
    isNot,
    ...asked,
    ...itemsOf(check).map(({ step }) => step),
    ending.note,
    ending.none,
  ];
}

/** All that anybody reads in it. */
function textsIn(check: SelfCheck): string[] {
  const { title, stem, answers, groups, ending } = check;
  return [
    ...sentencesIn(check),
    title,
    stem,
    ...answers.map(({ label }) => label),
    ...groups.map((group) => group.title),
    ending.title,
    ending.rest,
  ];
}

const saying = (check: SelfCheck, pattern: RegExp) =>
  textsIn(check).filter((text) => pattern.test(text));

test('the five are there, in this order', () => {
  const ours = CHECKS.filter(({ id }) => OURS.includes(id));
  const inOrder = ours.toSorted((a, b) => a.check.order - b.check.order);
  expect(inOrder.map(({ id }) => id)).toEqual(OURS);
  expect(inOrder.map(({ check }) => check.order)).toEqual([2, 3, 4, 5, 6]);
});

test('no step is said twice, in one self-check or in two', () => {
  const steps = CHECKS.flatMap(({ check }) => itemsOf(check).map(({ step }) => step));
  expect(steps.filter((step, i) => steps.indexOf(step) !== i)).toEqual([]);
  expect(steps.length).toBeGreaterThan(90);
});

describe.each(CHECKS)('$id', ({ check }) => {
  test('is sound', () => expect(questionnaireFaults(check)).toEqual([]));

  test('leads to guides that are written', () => {
    const guides = itemsOf(check).flatMap(({ guide }) => guide ?? []);
    expect(guides.filter((guide) => !GUIDES.has(guide))).toEqual([]);
  });

  test('asks nothing twice', () => {
    const asked = [...itemsOf(check), ...(check.stops ?? [])].map(({ text }) => text);
    expect(asked.filter((text, i) => asked.indexOf(text) !== i)).toEqual([]);
  });

  test('grades nobody', () => {
    const grading =
      /\bscor(?:e|es|ed|ing)\b|\bpass(?:es|ed|ing)?\b|\bfail|\bgrad(?:e|es|ed|ing)\b|\bpoints?\b|\bmarks\b|\bout of\b|\bper ?cent|%/i;
    expect(saying(check, grading)).toEqual([]);
    expect(saying(check, /\bwell done\b|\bcongratulat|\bexcellent\b|\bperfect\b/i)).toEqual([]);
  });

  test('tells nobody off', () => {
    const scolding =
      /\byou (?:should|must|ought|have to|need to)\b|\byour fault\b|\btry harder\b|\byou (?:did|have) not\b|\byou (?:didn|haven)’t\b/i;
    expect(saying(check, scolding)).toEqual([]);
  });

  test('is typeset, and each sentence ends', () => {
    expect(saying(check, /['"]|--|\.{3}|\s{2}|^\s|\s$/)).toEqual([]);
    expect(sentencesIn(check).filter((text) => !/[.?!]”?$/.test(text))).toEqual([]);
  });

  test('is easy to read', () => {
    expect(gradeOf(sentencesIn(check).join('\n'))).toBeLessThanOrEqual(GRADE_BARS.median);
    const hard = sentencesIn(check).filter((text) => gradeOf(text) > GRADE_BARS.worst);
    expect(hard).toEqual([]);
  });
});

describe.each(OURS)('%s, as ours', (id) => {
  const check = checkOf(id);

  test('has one answer on each side, and “I can’t say” comes last', () => {
    expect(check.answers.map(({ side }) => side)).toEqual([...SIDES]);
    expect(check.answers.at(-1)).toMatchObject({ id: 'cant-say', label: 'I can’t say' });
  });

  test('says what it is built from', () => {
    expect(check.isNot).toMatch(/no data|nobody has tested|not a tested list/);
  });

  test('has two to four items a group, and names no number', () => {
    const counts = check.groups.map(({ items }) => items.length);
    expect(counts.filter((count) => count < 2 || count > 4)).toEqual([]);
    expect(saying(check, /\d/)).toEqual([]);
  });

  test('gives words to say in most of its steps', () => {
    const steps = itemsOf(check).map(({ step }) => step);
    const spoken = steps.filter((step) => /“[^”]+”/.test(step));
    expect(spoken.length / steps.length).toBeGreaterThan(0.5);
  });
});

test.each([
  ['ready', ['partly', 'not-yet', 'cant-say']],
  ['partner', ['a-lot']],
  ['right-help', ['yes', 'partly', 'cant-say']],
  ['boundaries', ['partly', 'not-yet', 'cant-say']],
  ['programme-ready', ['partly', 'not-yet', 'cant-say']],
])('%s gives a step after %j', (id, steps) => expect(checkOf(id).ending.steps).toEqual(steps));

test.each(['partner', 'boundaries'])('%s speaks of equals: no mentor and no mentee', (id) => {
  expect(saying(checkOf(id), /\b(?:mentor|mentee)s?\b/i)).toEqual([]);
});

test.each(['partner', 'boundaries'])('every step of %s has words to say', (id) => {
  const silent = itemsOf(checkOf(id)).filter(({ step }) => !/“[^”]+”/.test(step));
  expect(silent.map((item) => item.id)).toEqual([]);
});

/**
 * What each of the five documents says of a good peer mentor: its tips, and the characteristics that it
 * names along the way, with the items of `ready` that ask about it.
 */
const CHARACTERISTICS: Record<string, [what: string, ...items: string[]][]> = {
  'mentorloop-guide': [
    ['tip 1: attentive', 'listen-to-the-end'],
    ['tip 1: open and honest', 'admit-it', 'own-experience'],
    ['tip 2: patient', 'slow-change'],
    ['tip 3: feedback that is particular, of use and for growing', 'useful-feedback'],
    ['tip 4: confidential', 'keep-private'],
    ['tip 5: respects limits and the agreement', 'keep-limits'],
    ['tip 6: flexible', 'bend'],
    ['respects other views, and does not judge', 'their-side'],
    ['open to feedback', 'hear-feedback'],
    ['willing to learn; it runs both ways', 'learn-too'],
    ['asks open questions', 'ask-first'],
    ['ends with a step, and asks after it', 'small-step'],
    ['commits to regular meetings', 'turn-up'],
    ['says no to what is too much', 'say-no'],
    ['minds burnout', 'room'],
  ],
  'northern-magazine': [
    ['experience that fits, and no expert', 'own-experience'],
    ['active listening and open talk', 'listen-to-the-end', 'admit-it'],
    ['empathy', 'their-side'],
    ['patience', 'slow-change'],
    ['a sense of purpose, a wish to share', 'own-reason'],
    ['a wish to learn', 'learn-too'],
    ['meetings that are flexible', 'bend'],
    ['knows where an expert serves better', 'not-my-job'],
  ],
  'youth-overview': [
    ['role model', 'admit-it', 'own-experience'],
    ['raises aspirations, solves problems together', 'small-step'],
    ['positive reinforcement', 'useful-feedback'],
    ['open-ended counselling, here asking and no treating', 'ask-first', 'not-my-job'],
    ['trust', 'keep-private', 'turn-up'],
    ['reciprocal', 'learn-too'],
  ],
  'mentoring-consultancy': [
    ['empathy and equity', 'their-side', 'learn-too'],
    ['more experience in one matter', 'own-experience'],
    ['prepared and supported', 'someone-behind'],
  ],
  'teaching-channel': [
    ['enthusiastic', 'own-reason'],
    ['capacity and commitment', 'room', 'turn-up'],
    ['neither tutor nor counsellor', 'not-my-job'],
    ['an adult to go to', 'someone-behind', 'speak-up'],
  ],
};

describe('ready', () => {
  const items = itemsOf(checkOf('ready')).map(({ id }) => id);
  const rows = Object.values(CHARACTERISTICS).flat();

  test.each(rows)('asks about: %s', (_, ...covering) => {
    expect(covering.length).toBeGreaterThan(0);
    expect(covering.filter((id) => !items.includes(id))).toEqual([]);
  });

  test('asks about nothing that no document names', () => {
    const named = new Set(rows.flatMap(([, ...covering]) => covering));
    expect(items.filter((id) => !named.has(id))).toEqual([]);
    expect(Object.keys(CHARACTERISTICS).filter((source) => !SOURCES.has(source))).toEqual([]);
  });

  test('has four or five groups', () => {
    expect([4, 5]).toContain(checkOf('ready').groups.length);
  });
});

test('programme-ready goes through the six steps, one a group, and speaks as “we”', () => {
  const check = checkOf('programme-ready');
  expect(check.groups.map(({ id }) => id)).toEqual([
    'needs-and-resources',
    'adult-leaders',
    'design',
    'recruit-and-screen',
    'train-and-support',
    'evaluate-and-adjust',
  ]);
  expect(itemsOf(check).filter(({ text }) => /\b(?:I|my|me)\b/.test(text))).toEqual([]);
});

describe('right-help', () => {
  const check = checkOf('right-help');
  const stops = check.stops ?? [];

  test('asks first, in the first person, about what can’t wait', () => {
    expect(stops.length).toBeGreaterThanOrEqual(2);
    expect(stops.length).toBeLessThanOrEqual(5);
    expect(stops.filter(({ text }) => !/\b(?:I|me)\b/.test(text))).toEqual([]);
    const named = stops.map(({ text }) => text).join(' ');
    for (const what of ['not safe', 'ending my life', 'hurting myself', 'hurts me', 'controls']) {
      expect(named).toContain(what);
    }
  });

  test('knows the other doors', () => {
    const steps = itemsOf(check)
      .map(({ step }) => step)
      .join(' ');
    const doors = ['peer', 'expert', 'senior mentor', 'tutor', 'doctor', 'counsellor', 'adviser'];
    for (const door of [...doors, 'manager', 'union']) expect(steps).toContain(door);
  });
});

/** A page of Markdown, cut at its headings of the second rank: the text beneath each. */
function partsOf(file: string): Map<string, string> {
  const parts = readFileSync(join(ROOT, file), 'utf8').split(/^## /m).slice(1);
  return new Map(parts.map((part) => [part.split('\n', 1)[0] ?? '', part]));
}

describe('docs/self-checks.md', () => {
  const parts = [...partsOf('docs/self-checks.md')];

  test.each(OURS)('tells of each group of %s once, with sources that are described', (id) => {
    const [, part = ''] = parts.find(([heading]) => heading.includes(`\`${id}\``)) ?? [];
    const rows = part.split('\n').filter((line) => line.startsWith('| `'));
    const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
    const groups = cells.map(([, group = '']) => group.replaceAll('`', ''));
    expect(groups).toEqual(checkOf(id).groups.map((group) => group.id));
    for (const [, group, sources = ''] of cells) {
      const ids = [...sources.matchAll(/`([^`]+)`/g)].map(([, source = '']) => source);
      expect({ group, some: ids.length > 0 }).toEqual({ group, some: true });
      expect(ids.filter((source) => !SOURCES.has(source))).toEqual([]);
    }
  });
});

describe('how to add one, in CONTRIBUTING.md', () => {
  const part = partsOf('CONTRIBUTING.md').get('A self-check') ?? '';
  const yaml = /```yaml\n([\s\S]*?)```/.exec(part)?.[1] ?? '';

  test('the example is a self-check as it stands', () => {
    const read = readYaml(yaml);
    const parsed = read.ok ? safeParse(questionnaireSchema, read.data) : undefined;
    expect(parsed).toMatchObject({ success: true, data: { kind: 'self' } });
    if (parsed?.data) expect(questionnaireFaults(parsed.data)).toEqual([]);
  });

  test('each field that a self-check can have is explained', () => {
    const keys = (value: unknown): string[] =>
      typeof value !== 'object' || value === null
        ? []
        : Array.isArray(value)
          ? value.flatMap(keys)
          : Object.entries(value).flatMap(([key, inner]) => [key, ...keys(inner)]);
    const used = new Set([...OURS.flatMap((id) => keys(checkOf(id))), 'inMode']);
    const prose = part.replace(yaml, '');
    expect([...used].filter((key) => !prose.includes(`\`${key}\``))).toEqual([]);
  });
});
