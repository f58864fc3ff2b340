/** Which template suits: by mode and setting, and by what somebody has chosen themselves. */
import { describe, expect, test } from 'vitest';
import { chooseTemplate } from '../../../src/lib/agreement/edit.ts';
import {
  type TemplateCard,
  templatesFor,
  withFittingTemplate,
} from '../../../src/lib/agreement/template-card.ts';
import { draftOf } from '../../support/drafts.ts';

const card = (part: Partial<TemplateCard>): TemplateCard => ({
  id: '',
  title: 'T',
  summary: 'S',
  mode: 'reciprocal',
  size: 3,
  ...part,
});
const CARDS = [
  card({ id: 'online', settings: ['online'] }),
  card({}),
  card({ id: 'short' }),
  card({ id: 'work', settings: ['work'] }),
  card({ mode: 'cross-age' }),
];
const idsFor = (part: Parameters<typeof draftOf>[0]) =>
  templatesFor(draftOf(part), CARDS).map(({ id }) => id);

describe('what is offered', () => {
  test('what suits the setting first, then the general one, then the others', () => {
    expect(idsFor({})).toEqual(['', 'short', 'online', 'work']);
    expect(idsFor({ setting: 'work' })).toEqual(['work', '', 'short', 'online']);
    expect(idsFor({ setting: 'school' })).toEqual(['', 'short', 'online', 'work']);
    expect(idsFor({ mode: 'cross-age', setting: 'work' })).toEqual(['']);
    expect(idsFor({ mode: 'circle' })).toEqual([]);
  });
});

describe('what a draft is given', () => {
  const fitted = (part: Parameters<typeof draftOf>[0]) =>
    withFittingTemplate(draftOf(part), CARDS).template;

  test('the template of its setting, and of the next one', () => {
    expect(fitted({ setting: 'work' })).toBe('work');
    expect(fitted({ setting: 'online', template: 'work' })).toBe('online');
    expect(fitted({ setting: '', template: 'work' })).toBe('');
  });

  test('one that was chosen by hand stays, unless the mode has none', () => {
    expect(fitted({ setting: 'work', template: 'short' })).toBe('short');
    expect(fitted({ mode: 'cross-age', template: 'short' })).toBe('');
    expect(fitted({ template: 'not-known-here' })).toBe('');
  });

  test('clauses that people placed stay where they are while the template stays', () => {
    const draft = draftOf({ order: ['ending'] });
    expect(withFittingTemplate(draft, CARDS)).toBe(draft);
    expect(chooseTemplate(draft, 'short').order).toEqual([]);
  });
});
