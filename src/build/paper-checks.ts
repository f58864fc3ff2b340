/** Conversation cards and papers to fill in by hand: what they name must be there, and no name stands twice. Part of content-checks. */
import { type Printable, printableFaults } from '../lib/printables/schema.ts';
import { cardsPageOf, modesOfCards } from '../lib/questions/cards.ts';
import { type Topic, topicFaults } from '../lib/questions/schema.ts';
import type { Fault, YamlFile } from './yaml-files.ts';

/** How the addresses of other papers begin. */
const TAKEN = /^(?:agreement|booklet|cards|check|goals|sign-in)(?:-|$)/;

/** What is wrong in one file; each path leads to its line. */
type Faults = { path: PropertyKey[]; message: string }[];

export function topicsFaults(
  topics: readonly YamlFile<Topic>[],
  slugs: ReadonlySet<string>,
): Fault[] {
  const seen = new Map<string, string>();
  return topics.flatMap(({ id, file, data, lineOf }) => {
    const [locale = ''] = id.split('/');
    const elsewhere = data.cards.flatMap((card, i): Faults => {
      const first = seen.get(`${locale}/${card.id}`);
      if (first === undefined || first === file) {
        seen.set(`${locale}/${card.id}`, file);
        return [];
      }
      const message = `The id ${card.id} stands in ${first} already.`;
      return [{ path: ['cards', i, 'id'], message }];
    });
    const faults = [...topicFaults(data), ...elsewhere, ...guideFaults(data.guide, slugs)];
    return faults.map(({ path, message }) => ({ file, line: lineOf(path), message }));
  });
}

export function papersFaults(
  papers: readonly YamlFile<Printable>[],
  slugs: ReadonlySet<string>,
): Fault[] {
  return papers.flatMap(({ id, file, data, lineOf }) => {
    const [, name = ''] = id.split('/');
    const taken: Faults = TAKEN.test(name)
      ? [{ path: [], message: `/print/${name}/ is kept for other papers. Choose another name.` }]
      : [];
    const faults = [...taken, ...printableFaults(data), ...guideFaults(data.guide, slugs)];
    return faults.map(({ path, message }) => ({ file, line: lineOf(path), message }));
  });
}

function guideFaults(guide: string, slugs: ReadonlySet<string>): Faults {
  return slugs.has(guide)
    ? []
    : [{ path: ['guide'], message: `${guide} is not a guide of the site map.` }];
}

/** The addresses that cards and papers have, whatever their language. */
export function paperPages(
  topics: readonly YamlFile<Topic>[],
  papers: readonly YamlFile<Printable>[],
): string[] {
  const modes = modesOfCards(topics.map(({ data }) => data));
  const names = papers.map(({ id }) => id.replace(/^[^/]+\//, ''));
  return [...modes.map(cardsPageOf), ...names].map((name) => `/print/${name}/`);
}
