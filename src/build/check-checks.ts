/** What a questionnaire names must be there, and what people save must keep its meaning. Part of content-checks. */
import type { ClauseFile } from '../lib/agreement/clause-schema.ts';
import { RELATIONSHIP } from '../lib/check/check.ts';
import { CHECK_PAPERS } from '../lib/check/paper-pages.ts';
import { type Questionnaire, questionnaireFaults } from '../lib/check/questionnaire.ts';
import type { Fault, YamlFile } from './yaml-files.ts';

interface Named {
  path: PropertyKey[];
  name: string | undefined;
}

/** Each self-check has a page at /print/check-<id>/; these are papers of our own. */
const TAKEN = ['facilitator', ...CHECK_PAPERS.map(({ page }) => page.replace(/^check-/, ''))];

export function checkFaults(
  checks: readonly YamlFile<Questionnaire>[],
  clauses: readonly YamlFile<ClauseFile>[],
  slugs: ReadonlySet<string>,
): Fault[] {
  const known = new Set(clauses.map(({ id }) => id));
  return checks.flatMap(({ id: name, file, data, lineOf }) => {
    const [locale = '', id = ''] = name.split('/');
    const isPlaced = (id === RELATIONSHIP) === (data.kind === 'relationship');
    const misplaced = isPlaced
      ? []
      : [{ path: ['kind'], message: `${RELATIONSHIP}.yaml alone is of the kind relationship.` }];
    const taken = TAKEN.includes(id)
      ? [{ path: [], message: `${id} is the name of a paper of our own. Choose another.` }]
      : [];
    const guides = guidesIn(data)
      .filter((guide) => guide.name !== undefined && !slugs.has(guide.name))
      .map((guide) => ({ ...guide, message: `${guide.name} is not a guide of the site map.` }));
    const unwritten = clausesIn(data)
      .filter((clause) => !known.has(`${locale}/${clause.name}`))
      .map((clause) => ({
        ...clause,
        message: `No file in content/clauses/${locale} describes ${clause.name}.`,
      }));
    return [...misplaced, ...taken, ...questionnaireFaults(data), ...guides, ...unwritten].map(
      ({ path, message }) => ({ file, line: lineOf(path), message }),
    );
  });
}

function guidesIn(data: Questionnaire): Named[] {
  return data.kind === 'relationship'
    ? data.groups.map(({ guide }, g) => ({ path: ['groups', g, 'guide'], name: guide }))
    : data.groups.flatMap(({ items }, g) =>
        items.map(({ guide }, i) => ({ path: ['groups', g, 'items', i, 'guide'], name: guide })),
      );
}

function clausesIn(data: Questionnaire): Named[] {
  return data.kind === 'relationship'
    ? data.groups.map(({ clause }, g) => ({ path: ['groups', g, 'clause'], name: clause }))
    : [];
}
