/**
 * Reads the YAML that people write (clauses, messages, brands) into plain data.
 * It must never trust it: a file is capped in size, aliases (and with them alias
 * bombs) are refused, and so are duplicate keys. Every refusal names a line.
 */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { documentFaults } from './faults.ts';

/** What is wrong with a file, where, and what to do. `line` counts from 1. */
export interface Problem {
  line: number;
  message: string;
}

export type YamlResult =
  | { ok: true; data: unknown; lineOf: (path: readonly PropertyKey[]) => number }
  | { ok: false; problems: Problem[] };

/** The longest file that is read, in UTF-16 units. A long clause has 4,000. */
export const MAX_YAML_LENGTH = 262_144;

/** Parses one YAML document; `lineOf` finds where a path of keys stands in the text. */
export function readYaml(text: string): YamlResult {
  if (text.length > MAX_YAML_LENGTH) {
    return refuse(1, `This file is longer than ${MAX_YAML_LENGTH} characters. Split it up.`);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2' });
  const problems = documentFaults(document, text, lines);
  if (problems.length > 0) return { ok: false, problems };

  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = keyIn(document.getIn(path.slice(0, length - 1), true), path[length - 1]);
      const range = isRanged(node) ? node.range : undefined;
      if (range && !isAlias(node)) return lines.linePos(range[0]).line;
    }
    return 1;
  };
  return { ok: true, data: document.toJS(), lineOf };
}

/** Where a value begins for people: at its key, or at its place in a list. */
function keyIn(parent: unknown, key: PropertyKey | undefined): unknown {
  if (isSeq(parent)) return parent.items[Number(key)];
  if (!isMap(parent)) return undefined;
  return parent.items.find(({ key: own }) => isScalar(own) && String(own.value) === String(key))
    ?.key;
}

function refuse(line: number, message: string): YamlResult {
  return { ok: false, problems: [{ line, message }] };
}

function isRanged(node: unknown): node is { range: [number, number, number] } {
  return (
    typeof node === 'object' && node !== null && Array.isArray((node as { range?: unknown }).range)
  );
}
