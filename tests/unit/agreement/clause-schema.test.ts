/** What a clause and a template may hold, and what a mode is given of them. */
import { describe, expect, test } from 'vitest';
import { type ClauseFile, clauseSchema } from '../../../src/lib/agreement/clause-schema.ts';
import { contentFor } from '../../../src/lib/agreement/mode-content.ts';
import {
  isGeneral,
  type TemplateFile,
  templateSchema,
} from '../../../src/lib/agreement/template-schema.ts';
import { safeParse } from '../../../src/lib/zod/zod.ts';

const CLAUSE: ClauseFile = {
  title: 'Meeting',
  question: 'How often?',
  why: 'A rhythm helps.',
  safety: false,
  modes: ['reciprocal', 'circle'],
  covers: [10, 11],
  found: 11,
  sources: [],
  fields: [
    { id: 'weeks', label: 'Weeks', kind: 'number', suggested: '2' },
    { id: 'circleWeeks', label: 'Weeks', kind: 'number' },
  ],
  wordings: [
    { id: 'pair', text: 'Every {weeks} weeks.', note: 'Steady.', modes: ['reciprocal'] },
    { id: 'circle', text: 'Every {circleWeeks} weeks.', note: 'Steady.', modes: ['circle'] },
    { id: 'when-asked', text: 'When one of us asks.', note: 'Loose.' },
  ],
};
const [PAIR, CIRCLE, ASKED] = CLAUSE.wordings as [
  ClauseFile['wordings'][number],
  ClauseFile['wordings'][number],
  ClauseFile['wordings'][number],
];

const EASY = { question: 'When?', why: 'It helps.' };

/** The first fault of a clause: where, and what is said of it. */
function faultOf(part: Record<string, unknown>) {
  const parsed = safeParse(clauseSchema, { ...CLAUSE, ...part });
  const [issue] = parsed.success ? [] : parsed.error.issues;
  return issue && { path: issue.path.join('.'), message: issue.message };
}

test('a sound clause is taken; its fields may be left out where it has none', () => {
  expect(faultOf({})).toBeUndefined();
  const { fields: _, ...rest } = CLAUSE;
  const plain = { ...rest, wordings: [ASKED, { ...ASKED, id: 'never' }] };
  expect(safeParse(clauseSchema, plain)).toMatchObject({ success: true, data: { fields: [] } });
});

test('a programme’s own clause covers no row of our table, and was found nowhere', () => {
  const { covers: _, found: __, ...own } = CLAUSE;
  expect(clauseSchema.parse(own)).toMatchObject({ covers: [], found: 0 });
});

describe('a clause is refused', () => {
  test.each([
    [
      'a blank that is no field',
      { wordings: [PAIR, CIRCLE, { ...ASKED, text: 'Ask {who}.' }] },
      'wordings.2.text',
      '{who}',
    ],
    [
      'a field that no wording holds',
      { fields: [...CLAUSE.fields, { id: 'spare', label: 'x', kind: 'text' }] },
      'fields.2',
      '{spare}',
    ],
    [
      'two fields with one id',
      { fields: [...CLAUSE.fields, CLAUSE.fields[0]] },
      'fields.2',
      'twice',
    ],
    [
      'two wordings with one id',
      { wordings: [PAIR, CIRCLE, ASKED, { ...ASKED }] },
      'wordings.3',
      'twice',
    ],
    ['a safety clause that does not say what is lost', { safety: true }, 'safety', 'safety'],
    ['what is lost, without safety', { leavingOut: 'Much.' }, 'safety', 'safety'],
    [
      'a mode without a wording',
      { modes: ['near-peer', 'circle'], wordings: [PAIR, CIRCLE] },
      'wordings',
      'near-peer',
    ],
    [
      'a wording called own',
      { wordings: [PAIR, CIRCLE, { ...ASKED, id: 'own' }] },
      'wordings.2.id',
      'ours',
    ],
    [
      'a wording called left-out',
      { wordings: [PAIR, CIRCLE, { ...ASKED, id: 'left-out' }] },
      'wordings.2.id',
      'ours',
    ],
    ['a single wording', { fields: [], wordings: [ASKED] }, 'wordings', ''],
    [
      'an id in capitals',
      { wordings: [PAIR, CIRCLE, { ...ASKED, id: 'When' }] },
      'wordings.2.id',
      'lower case',
    ],
    [
      'a field with a hyphen',
      { fields: [{ id: 'a-b', label: 'x', kind: 'text' }] },
      'fields.0.id',
      'camelCase',
    ],
    [
      'a kind of field that does not exist',
      { fields: [{ id: 'a', label: 'x', kind: 'file' }] },
      'fields.0.kind',
      '',
    ],
    ['an unknown mode', { modes: ['boss'] }, 'modes.0', ''],
    ['no mode at all', { modes: [] }, 'modes', ''],
    ['an unknown setting', { settings: ['moon'] }, 'settings.0', ''],
    ['no setting at all', { settings: [] }, 'settings', ''],
    ['a row beyond the table', { covers: [53] }, 'covers.0', ''],
    ['more agreements than were read', { found: 33 }, 'found', ''],
    ['half an agreement', { found: 1.5 }, 'found', ''],
    [
      'a wording for a form that does not exist',
      { wordings: [PAIR, CIRCLE, { ...ASKED, forms: ['long'] }] },
      'wordings.2.forms.0',
      '',
    ],
    [
      'a mode with no wording but those of a form',
      { wordings: [PAIR, { ...CIRCLE, forms: ['under-18'] }, { ...ASKED, modes: ['reciprocal'] }] },
      'wordings',
      'circle',
    ],
    [
      'easy-read wordings without an easy question',
      { wordings: [PAIR, CIRCLE, ASKED, { ...ASKED, id: 'easy', forms: ['easy-read'] }] },
      'wordings',
      'together',
    ],
    ['an easy question without easy-read wordings', { easyRead: EASY }, 'wordings', 'together'],
    [
      'a safety clause that does not say in easy words what is lost',
      {
        safety: true,
        leavingOut: 'Much.',
        easyRead: EASY,
        wordings: [PAIR, CIRCLE, ASKED, { ...ASKED, id: 'easy', forms: ['easy-read'] }],
      },
      'easyRead',
      'easy words',
    ],
    ['an unknown key', { wieght: 1 }, '', ''],
    ['an empty question', { question: '' }, 'question', ''],
    [
      'a wording too long for paper',
      { wordings: [PAIR, CIRCLE, { ...ASKED, text: 'x'.repeat(601) }] },
      'wordings.2.text',
      '',
    ],
  ])('%s', (_, part, path, message) => {
    const fault = faultOf(part);
    expect(fault?.path).toBe(path);
    expect(fault?.message).toContain(message);
  });
});

const TEMPLATE: TemplateFile = {
  title: 'How we will help each other',
  summary: 'For two.',
  modes: ['reciprocal', 'circle'],
  form: 'full',
  clauses: ['meeting'],
  locked: [],
  closing: 'A promise.',
};

test.each([
  ['an unknown mode', { modes: ['boss'] }],
  ['no mode', { modes: [] }],
  ['an unknown setting', { settings: ['moon'] }],
  ['an unknown form', { form: 'long' }],
  ['a locked clause that it does not ask', { locked: ['length'] }],
  ['no clause', { clauses: [] }],
  ['a clause that is no id', { clauses: ['Meeting.yaml'] }],
  ['an unknown key', { lead: 'x' }],
  ['no closing', { closing: undefined }],
])('a template with %s is refused', (_, part) => {
  expect(safeParse(templateSchema, TEMPLATE).success).toBe(true);
  expect(safeParse(templateSchema, { ...TEMPLATE, ...part }).success).toBe(false);
});

describe('what a mode is given', () => {
  const clauses = new Map([['meeting', CLAUSE]]);
  const content = contentFor(TEMPLATE, 'reciprocal', clauses);

  test('its template, and the wordings and fields that it may use', () => {
    expect(content).toMatchObject({ mode: 'reciprocal', title: TEMPLATE.title });
    const [clause] = content.clauses;
    expect(clause?.id).toBe('meeting');
    expect(clause?.wordings.map(({ id }) => id)).toEqual(['pair', 'when-asked']);
    expect(clause?.fields.map(({ id }) => id)).toEqual(['weeks']);
  });

  test('nothing that only a writer needs', () => {
    const sound = { ...CLAUSE, settings: ['work' as const], sources: ['eby-2004'] };
    const { clauses } = contentFor(TEMPLATE, 'reciprocal', new Map([['meeting', sound]]));
    const sent = ['id', 'title', 'question', 'why', 'leavingOut', 'guide', 'wordings', 'fields'];
    expect(Object.keys(clauses[0] ?? {})).toEqual(sent);
    expect(Object.keys(clauses[0]?.wordings[0] ?? {})).toEqual(['id', 'text', 'note']);
  });

  test('a clause that another mode alone is asked is left out', () => {
    const circleOnly = { ...CLAUSE, modes: ['circle' as const] };
    const asked = new Map([['meeting', circleOnly]]);
    expect(contentFor(TEMPLATE, 'reciprocal', asked).clauses).toEqual([]);
    expect(contentFor(TEMPLATE, 'circle', asked).clauses).toHaveLength(1);
  });

  test('what a programme locked is marked, and nothing else is', () => {
    const template = { ...TEMPLATE, clauses: ['meeting', 'again'], locked: ['again'] };
    const both = new Map([...clauses, ['again', CLAUSE] as const]);
    const locked = contentFor(template, 'circle', both).clauses.map(({ isLocked }) => isLocked);
    expect(locked).toEqual([undefined, true]);
  });

  test('a clause that nobody has written is left out', () => {
    const template = { ...TEMPLATE, clauses: ['gone', 'meeting'] };
    expect(contentFor(template, 'reciprocal', clauses).clauses).toHaveLength(1);
  });
});

describe('what a form is given', () => {
  const OWN = { ...ASKED, modes: ['reciprocal' as const] };
  const clause: ClauseFile = {
    ...CLAUSE,
    easyRead: { title: 'When', ...EASY },
    wordings: [
      PAIR,
      CIRCLE,
      ASKED,
      { ...OWN, id: 'easy', forms: ['easy-read'] },
      { ...OWN, id: 'young', forms: ['under-18'] },
      { ...OWN, id: 'grown', forms: ['full', 'short'] },
    ],
  };
  const given = (form: TemplateFile['form']) =>
    contentFor({ ...TEMPLATE, form }, 'reciprocal', new Map([['meeting', clause]])).clauses[0];

  test.each([
    ['full', ['pair', 'when-asked', 'grown']],
    ['short', ['pair', 'when-asked', 'grown']],
    ['easy-read', ['easy']],
    ['under-18', ['young', 'pair', 'when-asked']],
  ] as const)('%s: %j', (form, ids) => {
    expect(given(form)?.wordings.map(({ id }) => id)).toEqual(ids);
  });

  test('easy read has its own heading, question and reason, and the others do not', () => {
    expect(given('easy-read')).toMatchObject({ title: 'When', ...EASY });
    expect(given('under-18')).toMatchObject({ title: 'Meeting', question: CLAUSE.question });
  });

  test('a mode begins with the one that is for every setting, in full', () => {
    const { form: _, ...rest } = TEMPLATE;
    const general = safeParse(templateSchema, rest);
    expect(general.success && isGeneral(general.data)).toBe(true);
    expect(isGeneral({ ...TEMPLATE, form: 'short' })).toBe(false);
    expect(isGeneral({ ...TEMPLATE, settings: ['work'] })).toBe(false);
  });
});
