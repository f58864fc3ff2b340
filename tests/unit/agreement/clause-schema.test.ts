/** What a clause and a template may hold, and what a mode is given of them. */
import { describe, expect, test } from 'vitest';
import {
  type ClauseFile,
  clauseSchema,
  contentFor,
  type TemplateFile,
  templateSchema,
} from '../../../src/lib/agreement/clause-schema.ts';
import { safeParse } from '../../../src/lib/zod/zod.ts';

const CLAUSE: ClauseFile = {
  title: 'Meeting',
  question: 'How often?',
  why: 'A rhythm helps.',
  safety: false,
  modes: ['reciprocal', 'circle'],
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
  mode: 'reciprocal',
  clauses: ['meeting'],
  closing: 'A promise.',
};

test.each([
  ['an unknown mode', { mode: 'boss' }],
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
  const content = contentFor(TEMPLATE, clauses);

  test('its template, and the wordings and fields that it may use', () => {
    expect(content).toMatchObject({ mode: 'reciprocal', title: TEMPLATE.title });
    const [clause] = content.clauses;
    expect(clause?.id).toBe('meeting');
    expect(clause?.wordings.map(({ id }) => id)).toEqual(['pair', 'when-asked']);
    expect(clause?.fields.map(({ id }) => id)).toEqual(['weeks']);
  });

  test('no word about which modes there are: a page needs none', () => {
    expect(JSON.stringify(content.clauses)).not.toContain('modes');
  });

  test('a clause that nobody has written is left out', () => {
    const template = { ...TEMPLATE, clauses: ['gone', 'meeting'] };
    expect(contentFor(template, clauses).clauses).toHaveLength(1);
  });
});
