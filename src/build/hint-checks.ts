/** The sources that hints name must be there. Part of content-checks. */
import { HINT_KINDS } from '../lib/goals/hints/hint-kinds.ts';
import type { HintRules } from '../lib/goals/hints/rules-schema.ts';
import type { Fault, YamlFile } from './yaml-files.ts';

export function hintFaults(
  hints: readonly YamlFile<HintRules>[],
  sources: ReadonlySet<string>,
): Fault[] {
  return hints.flatMap(({ file, data, lineOf }) =>
    HINT_KINDS.flatMap((kind) => {
      const id = data.kinds[kind].source;
      if (id === undefined || sources.has(id)) return [];
      const message = `No file in content/sources describes ${id}.`;
      return [{ file, line: lineOf(['kinds', kind, 'source']), message }];
    }),
  );
}
