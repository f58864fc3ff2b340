/** Migrations: a list with a gap cannot be defined, and steps run in order, each once. */
import { expect, test } from 'vitest';
import { defineMigrations, type MigrationStep } from '../../../src/lib/records/migration.ts';

const step = (to: number): MigrationStep => ({
  to,
  name: `make ${to}`,
  up: (body) => [...(body as number[]), to],
});

test.each([
  ['no step', [], 1],
  ['one step', [2], 2],
  ['three steps', [2, 3, 4], 4],
])('%s: the current version follows from the list', (_, versions, current) => {
  expect(defineMigrations(versions.map(step)).current).toBe(current);
});

test.each([
  ['a gap', [2, 4], 'make 4', 3],
  ['a repeat', [2, 2], 'make 2', 3],
  ['a wrong order', [3, 2], 'make 3', 2],
  ['a step to the first version', [1], 'make 1', 2],
])('%s is refused when the list is defined, by name', (_, versions, name, next) => {
  const define = () => defineMigrations(versions.map(step));
  expect(define).toThrow(name);
  expect(define).toThrow(`${next} comes next`);
});

test.each([
  [1, [2, 3, 4]],
  [3, [4]],
  [4, []],
])('a body of version %i goes through the steps after it', (from, taken) => {
  expect(defineMigrations([2, 3, 4].map(step)).migrate([], from)).toEqual(taken);
});
