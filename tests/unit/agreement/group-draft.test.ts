/** A blank form with the names of a list on it. */
import { expect, test } from 'vitest';
import { agreementDocument } from '../../../src/lib/agreement/document.ts';
import { blankDraft, peopleOf } from '../../../src/lib/agreement/draft.ts';
import { draftFor, PLACE } from '../../../src/lib/agreement/group-draft.ts';
import { wholeDocument } from '../../../src/lib/agreement/meetings-part.ts';
import { contentFor } from '../../../src/lib/agreement/mode-content.ts';
import { plainText } from '../../../src/lib/document/plain-text.ts';
import { agreementOf, CLAUSES, TEMPLATES, t } from '../../support/content.ts';

const NOTHING = { programme: '', day: '', place: '' };

test('it is a blank form but for the names and the programme', () => {
  const { people, programme, ...rest } = draftFor(blankDraft('near-peer'), ['Ana', 'Ben'], {
    ...NOTHING,
    programme: 'Night school',
  });
  const blank = blankDraft('near-peer');
  expect({ ...blank, ...rest }).toEqual(blank);
  expect(people).toEqual([{ name: 'Ana' }, { name: 'Ben' }]);
  expect(programme).toBe('Night school');
});

test('whoever is still to come gets a line to write on', () => {
  const draft = draftFor(blankDraft('reciprocal'), ['Ana', '____'], NOTHING);
  expect(draft.people).toEqual([{ name: 'Ana' }, { name: '' }]);
  const paper = plainText(agreementDocument(draft, agreementOf('reciprocal'), { t, locale: 'en' }));
  expect(paper).toContain('Ana');
  expect(paper).toContain(t('document.name'));
});

test('a circle has the people of its line, and room for three at least', () => {
  const names = ['Ana', 'Ben', 'Chi', 'Dee', 'Eli'];
  expect(peopleOf(draftFor(blankDraft('circle'), names, NOTHING)).map(({ name }) => name)).toEqual(
    names,
  );
  expect(
    peopleOf(draftFor(blankDraft('circle'), ['Ana', 'Ben'], NOTHING)).map(({ name }) => name),
  ).toEqual(['Ana', 'Ben', '']);
});

test('the day and the place that are known stand in it, and which wording holds stays open', () => {
  const content = agreementOf('reciprocal');
  const draft = draftFor(blankDraft('reciprocal'), ['Ana', 'Ben'], {
    ...NOTHING,
    day: '2027-01-12',
    place: 'Room 4',
  });
  const paper = plainText(wholeDocument(draft, content, { t, locale: 'en' }));
  expect(paper).toContain('12 January 2027');
  const [template] = TEMPLATES;
  if (!template) throw new Error('There is no template.');
  const asked = contentFor(
    { ...template.data, clauses: [PLACE.clause], locked: [] },
    'reciprocal',
    CLAUSES,
  );
  const ticks = plainText(agreementDocument(draft, asked, { t, locale: 'en' }));
  expect(ticks).toContain('[ ] We meet in person, at Room 4');
});

test('an agreement that is one’s own keeps its words, and gets the names of the list', () => {
  const meeting = { choice: 'regular', own: '', values: { weeks: '3' }, proposed: {} };
  const own = {
    ...blankDraft('reciprocal'),
    programme: 'Ours',
    clauses: { meeting },
    people: [{ name: 'Me' }, { name: 'You' }],
  };
  const draft = draftFor(own, ['Ana', 'Ben'], { ...NOTHING, place: 'Room 4' });
  expect(draft.people).toEqual([{ name: 'Ana' }, { name: 'Ben' }]);
  expect(draft.programme).toBe('Ours');
  expect(draft.clauses['meeting']).toEqual(meeting);
});
