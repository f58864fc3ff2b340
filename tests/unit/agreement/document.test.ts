/** The paper: every answer stands on it, what is open can be filled in by hand, and no mode borrows from another. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementDocument } from '../../../src/lib/agreement/document.ts';
import {
  answerTo,
  blankDraft,
  chosenWording,
  type Draft,
  filledIn,
  peopleOf,
} from '../../../src/lib/agreement/draft.ts';
import { choose } from '../../../src/lib/agreement/edit.ts';
import { fieldsIn } from '../../../src/lib/agreement/wording.ts';
import type { Block, Inline } from '../../../src/lib/document/block.ts';
import { inlineText } from '../../../src/lib/document/plain-text.ts';
import { longDate } from '../../../src/lib/i18n/dates.ts';
import { type Translate, translator } from '../../../src/lib/i18n/messages.ts';
import { MODES } from '../../../src/lib/partnership/mode.ts';
import { agreementOf, CLAUSES, t } from '../../support/content.ts';
import { anyDraft, anyText, CONTENT, draftOf } from '../../support/drafts.ts';

const words = { t, locale: 'en' };
const paperOf = (draft: Draft, content = CONTENT) =>
  agreementDocument(draft, content, words).blocks;

function flatten(blocks: Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'part' ? flatten(block.blocks) : [block]));
}
function runsIn(blocks: Block[]): Inline[] {
  return flatten(blocks).flatMap((block) =>
    block.kind === 'text' || block.kind === 'tick' ? block.content : [],
  );
}
const answersIn = (blocks: Block[]) =>
  runsIn(blocks).flatMap((run) => (typeof run !== 'string' && 'answer' in run ? [run.answer] : []));
const sentencesIn = (blocks: Block[]) =>
  flatten(blocks).flatMap((block) =>
    block.kind === 'text' || block.kind === 'tick' ? [inlineText(block.content)] : [],
  );
const partOf = (blocks: Block[], id: string) =>
  blocks.flatMap((block) => (block.kind === 'part' && block.id === id ? block.blocks : []));

/** What a draft says that belongs on the paper of the small agreement. */
function answersOf(draft: Draft): string[] {
  const inClauses = CONTENT.clauses.flatMap((clause) => {
    const answer = answerTo(draft, clause.id);
    if (answer.choice === 'own') return [answer.own];
    return fieldsIn(chosenWording(draft, clause)?.text ?? '').map((name) => {
      const value = filledIn(answer, name).trim();
      // The sentence ends with a full stop of its own after the place.
      if (name === 'place') return value.replace(/\.$/, '');
      return name === 'first' ? longDate(value, 'en') : value;
    });
  });
  const names = peopleOf(draft).map(({ name }) => name);
  return [draft.programme, ...names, ...inClauses].map((said) => said.trim()).filter(Boolean);
}

/** Drafts whose answers are mostly to choices that the small agreement offers. */
const smallDraft = fc
  .tuple(
    anyDraft,
    fc.constantFrom('own', 'regular', 'from'),
    anyText,
    fc.dictionary(fc.constantFrom('weeks', 'first', 'place'), anyText),
  )
  .map(([draft, choice, own, values]) => ({
    ...draft,
    clauses: { ...draft.clauses, meeting: { choice, own, values, proposed: {} } },
  }));

describe('any draft', () => {
  test('has every answer on its paper', () => {
    fc.assert(
      fc.property(smallDraft, (draft) => {
        expect(answersIn(paperOf(draft))).toEqual(expect.arrayContaining(answersOf(draft)));
      }),
    );
  });

  test('has a line to sign for each person, with the name as it was typed', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const lines = flatten(paperOf(draft)).flatMap((block) =>
          block.kind === 'signature' ? block.people : [],
        );
        const named = peopleOf(draft).map(({ name }) => name.trim());
        expect(lines).toEqual(
          named.map((name) => (name ? [{ answer: name }, ', date'] : ['Name', ', date'])),
        );
      }),
    );
  });

  test('shows each clause once, unless it is left out', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const parts = paperOf(draft).flatMap((block) => (block.kind === 'part' ? [block.id] : []));
        const wanted = CONTENT.clauses
          .map(({ id }) => id)
          .filter((id) => answerTo(draft, id).choice !== 'left-out');
        expect(parts).toEqual([...wanted, 'signatures']);
      }),
    );
  });
});

describe('a clause on paper', () => {
  const meeting = (choice: string, own = '', values = {}) =>
    partOf(
      paperOf(draftOf({ clauses: { meeting: { choice, own, values, proposed: {} } } })),
      'meeting',
    );

  test('open: each wording with a box, and room for own words', () => {
    const blocks = meeting('');
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'tick', 'tick', 'field']);
    expect(blocks).toContainEqual(
      expect.objectContaining({
        content: ['We meet from ', { blank: 'First day', width: 'long' }, ' on.'],
      }),
    );
  });

  test('chosen: the sentence alone, with its blanks filled or left to write on', () => {
    expect(meeting('regular', 'not this', { weeks: ' 3 ' })).toEqual([
      { kind: 'heading', level: 2, text: 'Meeting' },
      {
        kind: 'text',
        content: [
          'We meet every ',
          { answer: '3' },
          ' weeks at ',
          { blank: 'Place', width: 'long' },
          '.',
        ],
      },
    ]);
  });

  test('a full stop that was typed at the end of the sentence is not doubled', () => {
    const values = { weeks: '2.', place: 'the library.' };
    expect(sentencesIn(meeting('regular', '', values))).toEqual([
      'We meet every 2. weeks at the library.',
    ]);
  });

  test('a day is written out', () => {
    expect(answersIn(meeting('from', '', { first: '2026-12-01' }))).toEqual(['1 December 2026']);
  });

  test('own words stand alone; with none yet there are lines to write on', () => {
    expect(meeting('own', ' When we can. ')[1]).toEqual({
      kind: 'text',
      content: [{ answer: 'When we can.' }],
    });
    expect(meeting('own', ' ')[1]).toMatchObject({ kind: 'field', lines: 3 });
  });

  test('left out: nothing, not even the heading', () => {
    expect(meeting('left-out')).toEqual([]);
  });
});

test('names are listed as the language lists them, with a blank for each that is missing', () => {
  const people = [{ name: 'Ana' }, { name: ' ' }, { name: 'Cai' }];
  const [, between] = paperOf(draftOf({ mode: 'circle', people }));
  expect(between).toEqual({
    kind: 'text',
    tone: 'quiet',
    content: [
      'An agreement between ',
      { answer: 'Ana' },
      ', ',
      { blank: 'Name', width: 'long' },
      ' and ',
      { answer: 'Cai' },
    ],
  });
});

test('another language puts the names and the date where it likes', () => {
  const foreign = translator(
    {
      'document.between': '{names} hitzarmena',
      'document.name': 'x',
      'document.signed': 'data, {name}',
      'list.two': '{before} eta {last}',
    },
    'eu',
  );
  const said: Translate = (key, ...values) =>
    key !== 'document.own' ? foreign(key, ...values) : t(key, ...values);
  const { blocks } = agreementDocument(draftOf(), CONTENT, { t: said, locale: 'eu' });
  expect(sentencesIn(blocks)[0]).toBe('Ana eta Ben hitzarmena');
  const signed = flatten(blocks).flatMap((block) =>
    block.kind === 'signature' ? block.people : [],
  );
  expect(signed.map(inlineText)).toEqual(['data, Ana', 'data, Ben']);
});

describe.each(MODES)('%s, with the real clauses', (mode) => {
  const content = agreementOf(mode);
  const blank = paperOf(blankDraft(mode), content);

  test('fault 72: a blank form holds no answer, and a box for each wording', () => {
    expect(answersIn(blank)).toEqual([]);
    const ticks = flatten(blank).flatMap((block) => (block.kind === 'tick' ? [block.ticked] : []));
    expect(ticks).toEqual(content.clauses.flatMap(({ wordings }) => wordings.map(() => false)));
  });

  test('offers no sentence that is another mode’s alone', () => {
    const others = [...CLAUSES.values()].flatMap(({ wordings }) =>
      wordings.filter(({ modes }) => modes && !modes.includes(mode)),
    );
    expect(others.length).toBeGreaterThan(10);
    const offered = content.clauses.flatMap(({ wordings }) => wordings.map(({ text }) => text));
    expect(others.filter(({ text }) => offered.includes(text))).toEqual([]);
  });

  test('prints a choice that another mode made as open, with its own wordings', () => {
    for (const other of MODES.filter((candidate) => candidate !== mode)) {
      for (const clause of agreementOf(other).clauses) {
        const here = content.clauses.find(({ id }) => id === clause.id);
        const foreign = clause.wordings.find(({ id }) => !here?.wordings.some((w) => w.id === id));
        if (!here || !foreign) continue;
        const draft = { ...choose(blankDraft(other), clause, foreign.id), mode };
        const kinds = partOf(paperOf(draft, content), clause.id).map(({ kind }) => kind);
        expect(kinds).toEqual(['heading', ...here.wordings.map(() => 'tick'), 'field']);
      }
    }
  });

  test('has a sentence on paper for every wording that is chosen', () => {
    for (const clause of content.clauses) {
      for (const { id, text } of clause.wordings) {
        const [, said] = partOf(paperOf(choose(blankDraft(mode), clause, id), content), clause.id);
        const [first = ''] = text.split('{');
        expect(said?.kind).toBe('text');
        expect(sentencesIn(said ? [said] : [])[0]?.slice(0, first.length)).toBe(first);
      }
    }
  });
});
