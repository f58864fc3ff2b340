/** What the tests of a check over time, and of two views side by side, share: two people’s checks, and how a screen is read. */
import { fireEvent, render, screen, within } from '@testing-library/preact';
import type { CompareStep } from '../../src/components/check/compare-step.tsx';
import type { OverTimeProps } from '../../src/components/check/over-time-props.ts';
import type { Check } from '../../src/lib/check/check.ts';
import { ASKED, checkRecord, FULL_CHECK } from './checks.ts';
import { t } from './content.ts';

const dimension = (id: string) => {
  const found = ASKED.groups.find((group) => group.id === id);
  if (!found) throw new Error(`There is no dimension ${id}.`);
  return found;
};
export const [TRUST, BALANCE] = [dimension('trust'), dimension('balance')];
export const answersTo = (answer: string) =>
  Object.fromEntries(ASKED.groups.flatMap(({ items }) => items.map(({ id }) => [id, answer])));
export const record = (id: string, part: Partial<Check> = {}) =>
  checkRecord(
    { ...FULL_CHECK, ...part },
    { id, savedAt: `${part.day ?? '2026-11-28'}T10:00:00.000Z` },
  );
export const MINE = record('mine', { answers: answersTo('often'), matters: { trust: true } });
export const BEN = record('ben', {
  name: 'Ben',
  day: '2026-11-27',
  answers: { ...answersTo('often'), [TRUST.items[1]?.id ?? '']: 'never' },
  matters: { trust: true },
  open: { keep: 'The jokes', change: '' },
});

export function show(Step: typeof CompareStep, part: Partial<OverTimeProps> = {}) {
  const props = { record: MINE, others: [], asked: ASKED, t, locale: 'en', ...part };
  return render(<Step {...props} />);
}
/** The boxes under a heading. A name in it is an element of its own, around which this DOM would put blanks. */
export function groupOf(heading: string): HTMLElement {
  const found = queryGroup(heading);
  if (!found) throw new Error(`There are no boxes under “${heading}”.`);
  return found;
}
export const queryGroup = (heading: string) =>
  screen
    .queryAllByRole('group')
    .find((group) => group.querySelector('legend')?.textContent === heading);
export const tick = (group: string, label: string) =>
  fireEvent.click(within(groupOf(group)).getByLabelText(label));
export const text = () => document.body.textContent ?? '';
export const opened = () =>
  screen.getAllByRole('listitem').map((item) => within(item).getByRole('heading').textContent);
