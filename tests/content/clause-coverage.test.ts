/** docs/agreement.md says what the library covers. It is held to the clauses and templates as they stand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SETTINGS, type Setting } from '../../src/lib/partnership/setting.ts';
import { CLAUSES, ROOT, TEMPLATES } from '../support/content.ts';

const PAGE = readFileSync(join(ROOT, 'docs/agreement.md'), 'utf8');
const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim());
const idsIn = (text = '') => [...text.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id);

const ROWS = PAGE.split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => {
    const [, row, subject = '', found, clauses] = cellsOf(line);
    return { row: Number(row), subject, found: Number(found), clauses: idsIn(clauses) };
  });

test('the table has 52 rows, each with a subject of its own and one clause or more', () => {
  expect(ROWS.map(({ row }) => row)).toEqual(Array.from({ length: 52 }, (_, i) => i + 1));
  expect(new Set(ROWS.map(({ subject }) => subject)).size).toBe(52);
  expect(ROWS.filter(({ subject, clauses }) => !subject || clauses.length === 0)).toEqual([]);
});

test('each row names just the clauses that say they cover it', () => {
  for (const { row, clauses } of ROWS) {
    const covering = [...CLAUSES].filter(([, { covers }]) => covers.includes(row));
    expect({ row, clauses }).toEqual({ row, clauses: covering.map(([id]) => id).toSorted() });
  }
});

test('every clause names its rows once, in order, and stands in the table', () => {
  const told = new Set(ROWS.flatMap(({ clauses }) => clauses));
  expect([...CLAUSES.keys()].filter((id) => !told.has(id))).toEqual([]);
  const untidy = [...CLAUSES].filter(
    ([, { covers }]) => covers.join() !== [...new Set(covers)].toSorted((a, b) => a - b).join(),
  );
  expect(untidy.map(([id]) => id)).toEqual([]);
});

test('a clause is found in no more agreements than its rows are, and each row in no more than one of its clauses', () => {
  const foundIn = new Map(ROWS.map(({ row, found }) => [row, found]));
  for (const [id, { covers, found }] of CLAUSES) {
    const most = covers.reduce((sum, row) => sum + (foundIn.get(row) ?? 0), 0);
    expect({ id, isFit: found <= Math.min(32, most) }).toEqual({ id, isFit: true });
  }
  for (const { row, found, clauses } of ROWS) {
    const best = Math.max(...clauses.map((id) => CLAUSES.get(id)?.found ?? 0));
    expect({ row, isFit: best >= found }).toEqual({ row, isFit: true });
  }
});

test('what no agreement has is covered all the same: turns, friends, rivals and AI tools', () => {
  const fresh = [...CLAUSES].filter(([, { found }]) => found === 0).map(([id]) => id);
  expect(fresh.toSorted()).toEqual(['ai-tools', 'circle-running', 'friends', 'same-goal', 'turns']);
  expect(ROWS.find(({ row }) => row === 6)).toMatchObject({
    found: 0,
    clauses: expect.arrayContaining(['turns']),
  });
});

test('the table of templates is true', () => {
  const told = PAGE.split('\n')
    .filter((line) => /^\| `/.test(line))
    .map((line) => cellsOf(line).slice(1, 5));
  const made = TEMPLATES.map(({ id, data }) => [
    `\`${id}\``,
    data.modes.join(', '),
    data.settings?.join(', ') ?? 'any',
    data.form,
  ]);
  expect(told.toSorted()).toEqual(made.toSorted());
});

test('each setting has a template of its own, or is told which one it uses', () => {
  const own = TEMPLATES.flatMap(({ data }) => data.settings ?? []);
  const without: Setting[] = SETTINGS.filter((setting) => !own.includes(setting));
  expect(without).toEqual(['school']);
  expect(PAGE).toContain('- **school** has no template of its own');
});
