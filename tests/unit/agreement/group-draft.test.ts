/** A blank form with the names of a list on it. */
import { expect, test } from 'vitest';
import { agreementDocument } from '../../../src/lib/agreement/document.ts';
import { blankDraft, peopleOf } from '../../../src/lib/agreement/draft.ts';
import { draftFor } from '../../../src/lib/agreement/group-draft.ts';
import { plainText } from '../../../src/lib/document/plain-text.ts';
import { agreementOf, t } from '../../support/content.ts';

test('it is a blank form but for the names and the programme', () => {
  const { people, programme, ...rest } = draftFor('near-peer', ['Ana', 'Ben'], 'Night school');
  const blank = blankDraft('near-peer');
  expect({ ...blank, ...rest }).toEqual(blank);
  expect(people).toEqual([{ name: 'Ana' }, { name: 'Ben' }]);
  expect(programme).toBe('Night school');
});

test('whoever is still to come gets a line to write on', () => {
  const draft = draftFor('reciprocal', ['Ana', '____'], '');
  expect(draft.people).toEqual([{ name: 'Ana' }, { name: '' }]);
  const paper = plainText(agreementDocument(draft, agreementOf('reciprocal'), { t, locale: 'en' }));
  expect(paper).toContain('Ana');
  expect(paper).toContain(t('document.name'));
});

test('a circle has the people of its line, and room for three at least', () => {
  const names = ['Ana', 'Ben', 'Chi', 'Dee', 'Eli'];
  expect(peopleOf(draftFor('circle', names, '')).map(({ name }) => name)).toEqual(names);
  expect(peopleOf(draftFor('circle', ['Ana', 'Ben'], '')).map(({ name }) => name)).toEqual([
    'Ana',
    'Ben',
    '',
  ]);
});
