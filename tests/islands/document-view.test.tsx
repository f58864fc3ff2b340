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

test('a table has its heads, its rows, and room to write that is heard as what it is for', () => {
  const { container } = show({
    kind: 'table',
    columns: [
      { head: 'Name', width: 'wide' },
      { head: 'Time', width: 'narrow' },
    ],
    rows: [
      [[{ answer: 'שלומית' }], [{ blank: 'Time', width: 'short' }]],
      [['From ', { blank: 'Hour', width: 'short' }], ['10']],
    ],
  });
  const heads = screen.getAllByRole('columnheader');
  expect(heads.map((head) => head.textContent)).toEqual(['Name', 'Time']);
  const cells = screen.getAllByRole('cell');
  expect(cells.map((cell) => cell.textContent)).toEqual(['שלומית', '(Time)', 'From (Hour)', '10']);
  expect(cells.map((cell) => cell.className)).toEqual(['', 'to-write', '', '']);
  // What somebody typed does not turn the words around it.
  expect(container.querySelector('td bdi')?.textContent).toBe('שלומית');
});
