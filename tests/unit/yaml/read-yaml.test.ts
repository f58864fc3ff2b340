/** The YAML that people write: what is refused, and on which line it is said to stand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_YAML_LENGTH, readYaml } from '../../../src/lib/yaml/read-yaml.ts';

const problemsOf = (text: string) => {
  const result = readYaml(text);
  return result.ok ? [] : result.problems;
};
const dataOf = (text: string) => {
  const result = readYaml(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.data;
};

describe('fault 56: YAML that is refused, with its line', () => {
  const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n');
  test.each([
    ['an alias bomb', bomb, 2, /alias/i],
    ['one alias', 'a: &a 1\nb: 2\nc: *a', 3, /alias/i],
    ['a merge of an alias', 'a: &a {x: 1}\nb:\n  <<: *a', 3, /alias/i],
    ['a duplicate key', 'title: One\nwhy: x\ntitle: Two', 3, /“title” stands twice/],
    ['a duplicate key further in', 'a:\n  b: 1\n  c: 2\n  b: 3', 4, /“b” stands twice/],
    ['a tab as indentation', 'a:\n\tb: 1', 2, /tab/i],
    ['an open bracket', 'a: 1\nb: [1, 2', 2, /./],
    ['a second document', 'a: 1\n---\nb: 2', 2, /./],
    ['a quote that never ends', 'a: 1\nb: "x', 2, /./],
  ])('%s', (_, text, line, message) => {
    const [first] = problemsOf(text);
    expect(first?.line).toBe(line);
    expect(first?.message).toMatch(message);
    // The line is said once, by its number, and no excerpt of the file follows.
    expect(first?.message).not.toMatch(/at line \d|\n/);
  });

  test('every alias of a file is named, not the first alone', () => {
    expect(problemsOf('a: &a 1\nb: *a\nc: *a').map(({ line }) => line)).toEqual([2, 3]);
  });

  test('10 MB is refused before it is parsed', () => {
    const began = performance.now();
    const [problem] = problemsOf('a: 1\n'.repeat(2_000_000));
    expect(problem?.message).toContain(String(MAX_YAML_LENGTH));
    expect(performance.now() - began).toBeLessThan(250);
  });

  test.each([
    ['brackets', '['.repeat(5_000)],
    ['lists', '- '.repeat(50_000)],
    ['braces', '{a: '.repeat(20_000)],
  ])('%s nested beyond all sense are refused, and nothing is thrown', (_, text) => {
    expect(problemsOf(text).length).toBeGreaterThan(0);
  });

  test('the longest file that is read is read', () => {
    expect(dataOf(`a: ${'x'.repeat(MAX_YAML_LENGTH - 3)}`)).toHaveProperty('a');
    expect(problemsOf(`a: ${'x'.repeat(MAX_YAML_LENGTH - 2)}`)).toHaveLength(1);
  });

  test('a key called __proto__ changes no prototype', () => {
    readYaml('__proto__:\n  polluted: yes\nconstructor:\n  prototype:\n    polluted: yes');
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

test('fault 56: no, yes, dates and times stay the words that were typed', () => {
  const text = 'a: no\nb: yes\nc: on\nd: 2026-11-22\ne: 12:30\nf: 1_000';
  expect(dataOf(text)).toEqual({
    a: 'no',
    b: 'yes',
    c: 'on',
    d: '2026-11-22',
    e: '12:30',
    f: '1_000',
  });
});

test.each([
  [['title'], 1],
  [['fields', 0, 'id'], 3],
  [['fields', 1], 4],
  [['fields', 1, 'label'], 5],
  // What is not there is looked for in the nearest thing that is.
  [['fields', 1, 'missing'], 4],
  [['nowhere', 'at', 'all'], 1],
])('the line of %j is %i', (path, line) => {
  const result = readYaml('title: x\nfields:\n  - id: a\n  - id: b\n    label: c');
  expect(result.ok && result.lineOf(path)).toBe(line);
});

test('any text is read or refused with lines that it has, and never throws', () => {
  const yamlish = fc.string({
    unit: fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '-',
      '[',
      ']',
      '{',
      '}',
      '&',
      '*',
      '"',
      '|',
      '#',
      '\t',
    ),
    maxLength: 60,
  });
  fc.assert(
    fc.property(fc.oneof(yamlish, fc.string()), (text) => {
      const lines = text.split('\n').length;
      for (const { line, message } of problemsOf(text)) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines + 1);
        expect(message).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
});
