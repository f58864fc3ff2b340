// @vitest-environment happy-dom
/** A document on screen: what somebody hears of a row of answers, and what they see. */
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { documentRows } from '../../src/components/document/document-rows.tsx';
import { DocumentView } from '../../src/components/document/document-view.tsx';
import type { Block } from '../../src/lib/document/block.ts';

afterEach(cleanup);

const LABELS = ['Never', 'Often', 'Can’t say'];
const row = (chosen?: string): Block => ({
  kind: 'scale',
  item: ['I was heard.'],
  answers: LABELS.map((label) => ({ label, ticked: label === chosen })),
});
const show = (...blocks: Block[]) =>
  render(<DocumentView document={{ title: 'Check', blocks }} rows={documentRows} />);
const heard = () =>
  screen.getAllByRole('listitem').map((item) => item.lastElementChild?.textContent);

test('a row without an answer is heard as what there is to choose from', () => {
  show(row());
  expect(heard()).toEqual(LABELS);
});

test('a row with an answer is heard as that answer alone, and seen with all boxes', () => {
  const { container } = show(row('Often'));
  expect(heard()).toEqual(['Often']);
  expect(container.textContent).toBe('I was heard.☐Never☑Often☐Can’t say');
  expect(container.querySelector('.ticked')?.textContent).toBe('☑Often');
});

test('boxes are not read aloud', () => {
  const { container } = show(row('Often'), row());
  const boxes = [...container.querySelectorAll('span')].filter((one) =>
    /[☐☑]/.test(one.textContent ?? ''),
  );
  expect(boxes).toHaveLength(6);
  for (const box of boxes) expect(box.getAttribute('aria-hidden')).toBe('true');
});

test('points are a list', () => {
  show({ kind: 'list', points: [['One'], ['Two ', { answer: 'more' }]] });
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'One',
    'Two more',
  ]);
});
