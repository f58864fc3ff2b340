/** The clauses themselves, in every mode and template: enough of them, in the mode’s own words, and nothing left dangling. */
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/build/content-checks.ts';
import { agreementDocument } from '../../src/lib/agreement/document.ts';
import { blankDraft, type Draft } from '../../src/lib/agreement/draft.ts';
import { isGeneral } from '../../src/lib/agreement/template-schema.ts';
import { fieldsIn } from '../../src/lib/agreement/wording.ts';
import { longDate } from '../../src/lib/i18n/dates.ts';
import { parametersOf } from '../../src/lib/i18n/messages.ts';
import { MODES, type Mode } from '../../src/lib/partnership/mode.ts';
import { AGREEMENTS, LIBRARY, type Made, textsOf } from '../support/agreements.ts';
import { CLAUSES, englishWords, ROOT, TEMPLATES, t } from '../support/content.ts';

const ALL = [...AGREEMENTS, ...LIBRARY];
const of = (mode: Mode) => ALL.filter((made) => made.mode === mode);

/** The texts of these agreements that a test finds fault with, each told once. */
function saidIn(agreements: Made[], isAmiss: (text: string) => boolean): string[] {
  const amiss = agreements.flatMap(({ content }) =>
    textsOf(content).flatMap(([place, text]) => (isAmiss(text) ? [`${place}: ${text}`] : [])),
  );
  return [...new Set(amiss)];
}

test('the content as it stands passes the checks of the build', () => {
  expect(() => checkContent(ROOT)).not.toThrow();
});

test('each mode begins with one template, and each of the four asks 14 to 18 questions', () => {
  const general = AGREEMENTS.filter(({ template }) => isGeneral(template));
  expect(general.map(({ mode }) => mode).toSorted()).toEqual([...MODES].toSorted());
  for (const { name, content } of general) {
    const count = content.clauses.length;
    expect({ name, isFit: count >= 14 && count <= 18 }).toEqual({ name, isFit: true });
  }
});

test('there is a template for each form, for each setting around adults, and ten or more in all', () => {
  expect(TEMPLATES.length).toBeGreaterThanOrEqual(10);
  const has = (form: string, mode: Mode) =>
    AGREEMENTS.some((made) => made.mode === mode && made.template.form === form);
  for (const mode of ['reciprocal', 'near-peer', 'circle'] as const) {
    for (const form of ['short', 'easy-read', 'under-18']) {
      expect({ form, mode, is: has(form, mode) }).toEqual({ form, mode, is: true });
    }
  }
  const settings = TEMPLATES.flatMap(({ data }) => data.settings ?? []);
  expect(settings.toSorted()).toEqual(['community', 'online', 'university', 'work']);
});

test('each agreement has limits to read again at a review, the ones about privacy and about saying no among them', () => {
  const isLimit = (id: string) => CLAUSES.get(id)?.boundary === true;
  for (const { name, content } of AGREEMENTS) {
    const limits = content.clauses.filter(({ id }) => isLimit(id));
    expect({ name, isEnough: limits.length >= 3 }).toEqual({ name, isEnough: true });
    const rest = content.clauses.filter(({ id }) => !isLimit(id));
    expect({ name, isEnough: rest.length >= 3 }).toEqual({ name, isEnough: true });
  }
  const named = ['off-limits', 'confidentiality', 'limits-of-confidentiality', 'saying-no'];
  expect(named.filter((id) => !isLimit(id))).toEqual([]);
});

test.each([
  ['short', 6, 8],
  ['easy-read', 6, 9],
  ['under-18', 14, 20],
] as const)('%s asks %i to %i questions', (form, least, most) => {
  const counts = AGREEMENTS.filter(({ template }) => template.form === form).map(
    ({ content }) => content.clauses.length,
  );
  expect(counts.filter((count) => count < least || count > most)).toEqual([]);
});

test('no clause takes the name of another step or part of the paper', () => {
  const taken = ['people', 'mode', 'answers', 'signatures'];
  expect([...CLAUSES.keys()].filter((id) => taken.includes(id) || id.startsWith('own-'))).toEqual(
    [],
  );
});

describe.each(ALL)('$name', ({ mode, content }) => {
  test('each clause has two to four wordings', () => {
    const counts = content.clauses.map(({ id, wordings }) => ({ id, count: wordings.length }));
    expect(counts.length).toBeGreaterThan(5);
    expect(counts.filter(({ count }) => count < 2 || count > 4)).toEqual([]);
  });

  test('every blank in its wordings is declared, and every declared one is used', () => {
    for (const { id, fields, wordings } of content.clauses) {
      const blanks = parametersOf(wordings.map(({ text }) => text).join(' '));
      const declared = fields.map((field) => field.id);
      expect({ id, blanks: blanks.toSorted() }).toEqual({ id, blanks: declared.toSorted() });
    }
  });

  test('no brace is left over for the paper to print, and no text is empty or untidy', () => {
    const isStrange = (text: string) =>
      /[{}]/.test(text.replace(/\{[a-z]\w*\}/g, '')) || /\s{2}|^\s|\s$|\.\.|\?\?/.test(text);
    expect(textsOf(content).filter(([, text]) => isStrange(text))).toEqual([]);
    const halves = content.clauses.flatMap(({ id, why, question, wordings }) => [
      ...(question.endsWith('?') ? [] : [`${id}: ${question}`]),
      ...[why, ...wordings.flatMap(({ text, note }) => [text, note])]
        .filter((text) => !/[.?!]”?$/.test(text))
        .map((text) => `${id}: ${text}`),
    ]);
    expect(halves).toEqual([]);
  });

  test('quotes and apostrophes are typographic', () => {
    expect(textsOf(content).filter(([, text]) => /['"]|--|\.{3}/.test(text))).toEqual([]);
  });

  test('each wording stands on the paper with every field in it, filled in or left blank', () => {
    for (const clause of content.clauses) {
      for (const wording of clause.wordings) {
        const names = fieldsIn(wording.text);
        const isDate = (name: string) =>
          clause.fields.some(({ id, kind }) => id === name && kind === 'date');
        const values = Object.fromEntries(
          names.map((name) => [name, isDate(name) ? '2027-03-09' : `the ${name} of ${clause.id}`]),
        );
        const runsOf = (values: Record<string, string>) =>
          printed(mode, content, clause.id, { choice: wording.id, own: '', values, proposed: {} });

        const full = runsOf(values).map((run) =>
          typeof run === 'object' && 'answer' in run ? run.answer : run,
        );
        const plain = wording.text.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
          isDate(name) ? longDate('2027-03-09', 'en') : (values[name] ?? ''),
        );
        expect(full.join('')).toBe(plain);

        const labels = names.map((name) => clause.fields.find(({ id }) => id === name)?.label);
        const blanks = runsOf({}).flatMap((run) =>
          typeof run === 'object' && 'blank' in run ? [run.blank] : [],
        );
        expect(blanks).toEqual(labels);
      }
    }
  });
});

/** The sentence that stands on the paper for one answer. */
function printed(
  mode: Mode,
  content: Made['content'],
  id: string,
  answer: Draft['clauses'][string],
) {
  const draft: Draft = { ...blankDraft(mode), clauses: { [id]: answer } };
  const paper = agreementDocument(draft, content, { t, locale: 'en' });
  const part = paper.blocks.find((block) => block.kind === 'part' && block.id === id);
  const text = part?.kind === 'part' && part.blocks.find((block) => block.kind === 'text');
  if (text === false || text?.kind !== 'text') throw new Error(`${id} is not on the paper.`);
  return text.content;
}

test('two peers taking turns never read mentor or mentee', () => {
  expect(saidIn(of('reciprocal'), (text) => /\b(?:mentor|mentee)s?\b/i.test(text))).toEqual([]);
  const interfaceWords = Object.entries(englishWords()).filter(
    ([key, text]) =>
      /^(?:agreement|document|mode\.reciprocal)/.test(key) &&
      /\bmentee/i.test(JSON.stringify(text)),
  );
  expect(interfaceWords).toEqual([]);
});

test('a circle never reads both, partner or either of us: it is more than two', () => {
  const isTwo =
    /\bboth\b|\bpartners?\b|\bn?either of (?:us|you)\b|\bthe other\b(?! (?:circles?|things?))/i;
  expect(saidIn(of('circle'), (text) => isTwo.test(text))).toEqual([]);
});

test('an older and a younger student always have their adult leader to go to', () => {
  for (const { name, content } of of('cross-age')) {
    const named = content.clauses.filter(({ wordings }) =>
      wordings.some(({ text }) => text.includes('adult leader')),
    );
    // Everything that touches on safety leads to the leader.
    const unsafe = content.clauses.filter(
      ({ id, leavingOut, wordings }) =>
        leavingOut !== undefined &&
        id !== 'parents-and-carers' &&
        !wordings.every(({ text }) => /adult leader|their leader/.test(text)),
    );
    expect({ name, count: named.length > 8, unsafe: unsafe.map(({ id }) => id) }).toEqual({
      name,
      count: true,
      unsafe: [],
    });
  }
});

test('nobody under eighteen is promised silence: privacy always says when it stops', () => {
  const young = ALL.filter(
    ({ mode, template }) => mode === 'cross-age' || template.form === 'under-18',
  );
  const promises = young.flatMap(({ content }) =>
    content.clauses
      .filter(({ id }) => id === 'confidentiality')
      .flatMap(({ wordings }) => wordings.map(({ text }) => text)),
  );
  expect(promises.length).toBeGreaterThan(6);
  expect(promises.filter((text) => !/harm|hurt|safety/.test(text))).toEqual([]);
});

test('a paper for under-18s proposes an adult to go to, a home that knows, and no secrets about safety', () => {
  for (const { content } of AGREEMENTS.filter(({ template }) => template.form === 'under-18')) {
    const first = (id: string) =>
      content.clauses.find((clause) => clause.id === id)?.wordings[0]?.text ?? '';
    expect(first('safeguarding-contact')).toContain('adult');
    expect(first('parents-and-carers')).toContain('parents or carers');
    expect(first('limits-of-confidentiality')).toContain('no secrets about safety');
    expect(first('confidentiality')).toContain('not a secret');
  }
});

test('nobody under eighteen is offered lifts, private places, recordings or a couple’s rules', () => {
  const young = ALL.filter(({ template }) => template.form === 'under-18');
  const offered = young.flatMap(({ content }) =>
    content.clauses.flatMap(({ id, wordings }) => wordings.map((one) => `${id}/${one.id}`)),
  );
  const grown = [...CLAUSES].flatMap(([id, { wordings }]) =>
    wordings.filter(({ forms }) => forms?.includes('full')).map((one) => `${id}/${one.id}`),
  );
  expect(grown.toSorted()).toEqual([
    'notes-and-recordings/record-and-delete',
    'romance/say-and-stop',
    'safe-places/later-perhaps',
    'safe-places/someone-knows',
  ]);
  expect(offered.filter((one) => grown.includes(one))).toEqual([]);
});

test('easy read says one thing a sentence, in twelve words at most', () => {
  const easy = ALL.filter(({ template }) => template.form === 'easy-read');
  const sentences = easy.flatMap(({ content, template }) =>
    [...textsOf(content), ['summary', template.summary] as const].flatMap(([place, text]) =>
      text
        .split(/(?<=[.?!])\s+/)
        .filter((sentence) => sentence.split(/\s+/).length > 12)
        .map((sentence) => `${place}: ${sentence}`),
    ),
  );
  expect([...new Set(sentences)]).toEqual([]);
  const ids = ['saying-no', 'meeting', 'ending'];
  expect(
    easy.every(({ content }) => ids.every((id) => content.clauses.some((c) => c.id === id))),
  ).toBe(true);
});

test('easy read has no short forms, semicolons or dashes', () => {
  const easy = ALL.filter(({ template }) => template.form === 'easy-read');
  expect(
    saidIn(easy, (text) => /n’t|’(?:re|ll|ve|m|d)\b|\b(?:it|that)’s|;|–|—/i.test(text)),
  ).toEqual([]);
});

test('what is locked is among the clauses that are asked', () => {
  for (const { data } of TEMPLATES) {
    expect(data.locked.filter((id) => !data.clauses.includes(id))).toEqual([]);
  }
  // To lock a clause is a programme’s to do.
  const marked = AGREEMENTS.flatMap(({ content }) => content.clauses.filter((c) => c.isLocked));
  expect(marked).toEqual([]);
});
