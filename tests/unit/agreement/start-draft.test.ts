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
const OFFERED = { templates: CARDS, settings: ['work', 'school'] } as const;
const start = (part: Partial<AgreementStart>): AgreementStart => ({
  tool: 'agreement',
  mode: 'reciprocal',
  setting: '',
  template: '',
  programme: '',
  ...part,
});

test('the template of the sheet stands, though another would suit its setting', () => {
  expect(startDraft(start({ setting: 'work' }), OFFERED)).toMatchObject({
    setting: 'work',
    template: '',
  });
  expect(startDraft(start({ setting: 'school', template: 'work' }), OFFERED).template).toBe('work');
});

test('one that is not here, or not for this mode, gives way to one that fits', () => {
  expect(startDraft(start({ setting: 'work', template: 'gone' }), OFFERED).template).toBe('work');
  expect(startDraft(start({ mode: 'circle', template: 'work' }), OFFERED).template).toBe('');
});

test('a mode or a setting that is not offered gives way', () => {
  const [, , circle] = CARDS;
  const offered = { templates: circle ? [circle] : [], settings: ['work'] } as const;
  const draft = startDraft(start({ setting: 'community', template: 'work' }), offered);
  expect(draft).toMatchObject({ mode: 'circle', setting: '', template: '' });
  expect(draft.people).toHaveLength(3);
  expect(startDraft(start({ mode: 'circle', setting: 'work' }), offered).setting).toBe('work');
});

test('a circle has room for three names, and nobody has one', () => {
  const { people, programme } = startDraft(
    start({ mode: 'circle', programme: 'Evening' }),
    OFFERED,
  );
  expect(people).toEqual([{ name: '' }, { name: '' }, { name: '' }]);
  expect(programme).toBe('Evening');
});

test('a sheet that chooses nothing begins an empty draft', () => {
  expect(startDraft(start({}), OFFERED)).toEqual(EMPTY_DRAFT);
});
