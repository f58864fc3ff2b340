/** What the rules of hints cite must be there. Part of content-checks. */
import type { HintRules } from '../lib/goals/hints/rules-schema.ts';
import type { Fault, YamlFile } from './yaml-files.ts';

export function hintFaults(
  hints: readonly YamlFile<HintRules>[],
  sources: ReadonlySet<string>,
): Fault[] {
  return hints.flatMap(({ file, data, lineOf }) =>
    Object.entries(data.kinds).flatMap(([kind, { source }]) => {
      if (source === undefined || sources.has(source)) return [];
      const message = `No file in content/sources describes ${source}.`;
      return [{ file, line: lineOf(['kinds', kind, 'source']), message }];
    }),
  );
}
