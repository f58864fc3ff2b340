/** The clauses themselves: each mode is offered enough, in its own words, and nothing is left dangling. */
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/build/content-checks.ts';
import { wordingsIn } from '../../src/lib/agreement/clause-schema.ts';
import { parametersOf } from '../../src/lib/i18n/messages.ts';
import { MODES } from '../../src/lib/partnership/mode.ts';
import { agreementOf, CLAUSES, englishWords, ROOT, TEMPLATES } from '../support/content.ts';

test('the content as it stands passes the checks of the build', () => {
  expect(() => checkContent(ROOT)).not.toThrow();
});

test('each mode has one template', () => {
  expect(TEMPLATES.flatMap(({ data }) => data.modes).toSorted()).toEqual([...MODES].toSorted());
});

test('every clause stands in a template of a mode that it is written for, or is there to be added', () => {
  for (const { data } of TEMPLATES) {
    const unfit = data.clauses.filter(
      (id) => !CLAUSES.get(id)?.modes.some((mode) => data.modes.includes(mode)),
    );
    expect({ modes: data.modes, unfit }).toEqual({ modes: data.modes, unfit: [] });
  }
});

/** Every text that a mode shows, with the place that it comes from. */
function textsOf(mode: (typeof MODES)[number]): [place: string, text: string][] {
  const { title, closing, clauses } = agreementOf(mode);
  return [
    ['title', title],
    ['closing', closing],
    ...clauses.flatMap(({ id, title, question, why, leavingOut = '', fields, wordings }) =>
      [
        title,
        question,
        why,
        leavingOut,
        ...fields.flatMap(({ label, suggested = '', example = '' }) => [label, suggested, example]),
        ...wordings.flatMap(({ text, note }) => [text, note]),
      ].map((text): [string, string] => [id, text]),
    ),
  ];
}

describe.each(MODES)('%s', (mode) => {
  const content = agreementOf(mode);

  test('asks 14 to 18 questions, each with two to four wordings', () => {
    expect(content.clauses.length).toBeGreaterThanOrEqual(14);
    expect(content.clauses.length).toBeLessThanOrEqual(18);
    const counts = content.clauses.map(({ id, wordings }) => ({ id, count: wordings.length }));
    expect(counts.filter(({ count }) => count < 2 || count > 4)).toEqual([]);
  });

  test('every blank in its wordings is declared, and every declared one is used', () => {
    for (const { id, fields, wordings } of content.clauses) {
      const blanks = parametersOf(wordings.map(({ text }) => text).join(' '));
      const declared = fields.map((field) => field.id);
      expect({ id, blanks: blanks.toSorted() }).toEqual({ id, blanks: declared.toSorted() });
    }
  });

  test('no brace is left over for the paper to print', () => {
    const strange = textsOf(mode).filter(([, text]) =>
      /[{}]/.test(text.replace(/\{[a-z]\w*\}/g, '')),
    );
    expect(strange).toEqual([]);
  });

  test('quotes and apostrophes are typographic', () => {
    expect(textsOf(mode).filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });
});

test('the clauses that no template asks can be offered too: two to four wordings in each mode', () => {
  const counts = [...CLAUSES].flatMap(([id, { modes, wordings }]) =>
    modes.map((mode) => ({
      id,
      mode,
      count: wordingsIn(wordings, mode, 'full').length,
    })),
  );
  expect(counts.length).toBeGreaterThan(60);
  expect(counts.filter(({ count }) => count < 2 || count > 4)).toEqual([]);
});

test('two peers taking turns never read mentor or mentee', () => {
  const said = textsOf('reciprocal').filter(([, text]) => /\b(?:mentor|mentee)s?\b/i.test(text));
  expect(said).toEqual([]);
  const words = englishWords();
  const interfaceWords = Object.entries(words).filter(
    ([key, text]) =>
      /^(?:agreement|document|mode\.reciprocal)/.test(key) &&
      /\bmentee/i.test(JSON.stringify(text)),
  );
  expect(interfaceWords).toEqual([]);
});

test('a circle never reads both, partner or either of us: it is more than two', () => {
  const said = textsOf('circle').filter(([, text]) =>
    /\bboth\b|\bpartners?\b|\beither of (?:us|you)\b|\bthe other\b(?! (?:circles?|things?))/i.test(
      text,
    ),
  );
  expect(said).toEqual([]);
});
