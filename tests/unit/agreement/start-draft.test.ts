/** The draft that begins from a sheet: what it proposes stands, as far as this copy of the site has it. */
import { expect, test } from 'vitest';
import { EMPTY_DRAFT } from '../../../src/lib/agreement/draft.ts';
import { startDraft } from '../../../src/lib/agreement/start-draft.ts';
import type { TemplateCard } from '../../../src/lib/agreement/template-card.ts';
import type { AgreementStart } from '../../../src/lib/start/choices.ts';

const CARDS: TemplateCard[] = [
  { id: '', title: 'For two', summary: '', mode: 'reciprocal', size: 9 },
  { id: 'work', title: 'At work', summary: '', mode: 'reciprocal', settings: ['work'], size: 9 },
  { id: '', title: 'For a circle', summary: '', mode: 'circle', size: 9 },
];
const start = (part: Partial<AgreementStart>): AgreementStart => ({
  tool: 'agreement',
  mode: 'reciprocal',
  setting: '',
  template: '',
  programme: '',
  ...part,
});

test('the template of the sheet stands, though another would suit its setting', () => {
  expect(startDraft(start({ setting: 'work' }), CARDS)).toMatchObject({
    setting: 'work',
    template: '',
  });
  expect(startDraft(start({ setting: 'school', template: 'work' }), CARDS).template).toBe('work');
});

test('one that is not here, or not for this mode, gives way to one that fits', () => {
  expect(startDraft(start({ setting: 'work', template: 'gone' }), CARDS).template).toBe('work');
  expect(startDraft(start({ mode: 'circle', template: 'work' }), CARDS).template).toBe('');
});

test('a circle has room for three names, and nobody has one', () => {
  const { people, programme } = startDraft(start({ mode: 'circle', programme: 'Evening' }), CARDS);
  expect(people).toEqual([{ name: '' }, { name: '' }, { name: '' }]);
  expect(programme).toBe('Evening');
});

test('a sheet that chooses nothing begins an empty draft', () => {
  expect(startDraft(start({}), CARDS)).toEqual(EMPTY_DRAFT);
});
