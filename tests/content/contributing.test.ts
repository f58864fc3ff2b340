/** What CONTRIBUTING.md shows of cards and papers is sound as it stands, and each field in it is explained. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Printable,
  printableFaults,
  printableSchema,
} from '../../src/lib/printables/schema.ts';
import {
  FOLLOW_UP_LENGTH,
  QUESTION_LENGTH,
  STAGES,
  type Topic,
  topicFaults,
  topicSchema,
} from '../../src/lib/questions/schema.ts';
import { readYaml } from '../../src/lib/yaml/read-yaml.ts';
import { parse } from '../../src/lib/zod/zod.ts';
import { ROOT } from '../support/content.ts';
import { PRINTABLES, TOPICS } from '../support/papers.ts';

const PARTS = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').split(/^## /m);

/** A part of the file by its heading: the example in it, and the prose around that. */
function partOf(heading: string): { prose: string; given: unknown } {
  const part = PARTS.find((one) => one.startsWith(`${heading}\n`)) ?? '';
  const yaml = /```yaml\n([\s\S]*?)```/.exec(part)?.[1] ?? '';
  const read = readYaml(yaml);
  expect(read.ok).toBe(true);
  return { prose: part.replace(yaml, ''), given: read.ok ? read.data : undefined };
}

/** Every name of a field in a value, but for those of modes. */
function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(keysIn);
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'inMode' ? [key] : [key, ...keysIn(inner)],
  );
}

const unexplained = (prose: string, ...values: unknown[]) =>
  [...new Set(values.flatMap(keysIn))].filter((key) => !prose.includes(`\`${key}\``));

describe('conversation cards', () => {
  const { prose, given } = partOf('Conversation cards');

  test('the example can be used', () => {
    const topic: Topic = parse(topicSchema, given);
    expect(topicFaults(topic)).toEqual([]);
    expect(topic.cards.length).toBeGreaterThan(1);
  });

  test('each field and each stage is explained, and the lengths are right', () => {
    expect(unexplained(prose, given, ...TOPICS)).toEqual([]);
    expect(STAGES.filter((stage) => !prose.includes(`\`${stage}\``))).toEqual([]);
    expect(prose).toContain(`${QUESTION_LENGTH} letters`);
    expect([FOLLOW_UP_LENGTH, prose.includes('has fifty')]).toEqual([50, true]);
  });
});

describe('a paper to fill in by hand', () => {
  const { prose, given } = partOf('A paper to fill in by hand');

  test('the example can be used', () => {
    const paper: Printable = parse(printableSchema, given);
    expect(printableFaults(paper)).toEqual([]);
  });

  test('it has a block of every kind, and each field and kind is explained', () => {
    const kinds = new Set(JSON.stringify(given).match(/"kind":"\w+"/g));
    expect(kinds.size).toBe(6);
    expect(unexplained(prose, given, ...PRINTABLES.values())).toEqual([]);
    for (const kind of ['text', 'list', 'table', 'field', 'tick', 'signature'])
      expect(prose).toContain(`\`${kind}\``);
  });
});
