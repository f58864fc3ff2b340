/** What a questionnaire names must be there, and what people save must keep its meaning. Part of content-checks. */
import type { ClauseFile } from '../lib/agreement/clause-schema.ts';
import {
  type Questionnaire,
  questionnaireFaults,
  RELATIONSHIP,
} from '../lib/check/questionnaire.ts';
import { GUIDES } from '../lib/site-map/site-map.ts';
import type { Fault, YamlFile } from './yaml-files.ts';

const SLUGS = new Set(Object.values(GUIDES).flat());

export function checkFaults(
  checks: readonly YamlFile<Questionnaire>[],
  clauses: readonly YamlFile<ClauseFile>[],
): Fault[] {
  const known = new Set(clauses.map(({ id }) => id));
  return checks.flatMap(({ id: name, file, data, lineOf }) => {
    const [locale = '', id = ''] = name.split('/');
    const isMain = id === RELATIONSHIP;
    const misplaced =
      isMain === (data.kind === 'relationship')
        ? []
        : [{ path: ['kind'], message: `${RELATIONSHIP}.yaml alone is of the kind relationship.` }];
    const named = data.groups.flatMap((group, g) =>
      'clause' in group
        ? [
            { path: ['groups', g, 'guide'], guide: group.guide },
            { path: ['groups', g, 'clause'], clause: group.clause },
          ]
        : group.items.map(({ guide }, i) => ({ path: ['groups', g, 'items', i, 'guide'], guide })),
    );
    const lost = named.flatMap(({ path, ...one }) => {
      if ('clause' in one && !known.has(`${locale}/${one.clause}`)) {
        return [{ path, message: `No file in content/clauses/${locale} describes ${one.clause}.` }];
      }
      return 'guide' in one && one.guide !== undefined && !SLUGS.has(one.guide)
        ? [{ path, message: `${one.guide} is not a guide of the site map.` }]
        : [];
    });
    return [...misplaced, ...questionnaireFaults(data), ...lost].map(({ path, message }) => ({
      file,
      line: lineOf(path),
      message,
    }));
  });
}
