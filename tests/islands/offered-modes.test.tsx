// @vitest-environment happy-dom
/** The question of modes where a programme does without some of them. */
import { cleanup, render, screen } from '@testing-library/preact';
import { createRef } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { ModeStep } from '../../src/components/agreement/mode-step.tsx';
import { type Draft, EMPTY_DRAFT } from '../../src/lib/agreement/draft.ts';
import type { TemplateCard } from '../../src/lib/agreement/template-card.ts';
import { translator } from '../../src/lib/i18n/messages.ts';
import { englishWords } from '../support/content.ts';

const TEMPLATES = (['near-peer', 'circle'] as const).map((mode): TemplateCard => {
  return { id: '', title: mode, summary: mode, mode, size: 1 };
});
const NAMED: Draft = { ...EMPTY_DRAFT, people: [{ name: 'Ana' }, { name: 'Ben' }] };
afterEach(cleanup);

/** What becomes of a draft when the question is opened. */
function open(draft: Draft): Draft {
  let now = draft;
  const change = (edit: (before: Draft) => Draft) => {
    now = edit(now);
  };
  const t = translator(englishWords(), 'en');
  const given = { draft, change, t, heading: createRef<HTMLHeadingElement>(), marks: undefined };
  render(<ModeStep {...given} templates={TEMPLATES} />);
  return now;
}

test('only those are offered, and a draft that has just begun is in the first of them', () => {
  expect(open(NAMED)).toMatchObject({
    mode: 'near-peer',
    people: [{ name: 'Ana' }, { name: 'Ben' }],
  });
  expect(screen.getAllByRole('radio')).toHaveLength(2);
});

test('what was written in another mode before stays in it', () => {
  const meeting = { choice: 'weekly', own: '', values: {}, proposed: {} };
  const written: Draft = { ...NAMED, clauses: { meeting } };
  expect(open(written)).toBe(written);
});

test('a draft in a mode that is offered stays as it is', () => {
  const circle: Draft = { ...NAMED, mode: 'circle' };
  expect(open(circle)).toBe(circle);
});
