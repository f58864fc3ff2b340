/**
 * Reads a guide's text for what it points to (addresses, sources) and finds what cannot
 * be: an address that is not on the map, a source that nobody has described, a claim
 * cited but not listed. It knows lines, so that a build can say where.
 */
import { isOnMap } from '../site-map/site-map.ts';
import type { Problem } from '../yaml/read-yaml.ts';
import type { Guide } from './schema.ts';

export interface GuideText {
  text: string;
  data: Pick<Guide, 'sources' | 'related'>;
}

/** What is there to be pointed to. */
export interface Targets {
  /** Ids of the sources. */
  sources: ReadonlySet<string>;
  /** The guides that the map holds. */
  slugs: ReadonlySet<string>;
  /** Pages whose address content names: `/paths/just-paired/`. */
  named: ReadonlySet<string>;
  /** The headings and entries of a page that a link may lead to, for the pages that we know. */
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What is wrong with an address of our own, if anything is. */
export function linkProblem(href: string, { named, anchors }: Targets): string | undefined {
  if (!isOnMap(href, named)) return `${href} is not a page of the site map.`;
  const [page = '', anchor] = href.split('#');
  const known = anchors.get(page);
  if (!anchor || !known || known.has(anchor)) return undefined;
  return `${page} has no heading or entry #${anchor}.`;
}

export function guideProblems(guide: GuideText, targets: Targets): Problem[] {
  const { sources, slugs } = targets;
  const lines = guide.text.split('\n');
  const at = (needle: string) => Math.max(lines.findIndex((line) => line.includes(needle)) + 1, 1);
  const cited = [...guide.text.matchAll(/<Cite id="([^"]*)"/g)].map((match) => match[1] ?? '');
  return [
    ...internalLinks(guide.text).flatMap(({ href, line }) => {
      const message = linkProblem(href, targets);
      return message ? [{ line, message }] : [];
    }),
    ...cited
      .filter((id) => !guide.data.sources.includes(id))
      .map((id) => ({
        line: at(`<Cite id="${id}"`),
        message: `${id} is cited, and is not in the sources of this guide.`,
      })),
    ...guide.data.sources
      .filter((id) => !sources.has(id))
      .map((id) => ({ line: at(id), message: `No file in content/sources describes ${id}.` })),
    ...guide.data.sources
      .filter((id) => sources.has(id) && !cited.includes(id))
      .map((id) => ({
        line: at(id),
        message: `${id} is listed, and is cited nowhere in the text.`,
      })),
    ...guide.data.related
      .filter((slug) => !slugs.has(slug))
      .map((slug) => ({ line: at(slug), message: `${slug} is not a guide of the site map.` })),
  ];
}

/** Links to our own pages in a guide's text, with their lines. */
export function internalLinks(text: string): { href: string; line: number }[] {
  return text.split('\n').flatMap((content, index) =>
    [...content.matchAll(/\]\((\/[^)\s]*)/g)].map((match) => ({
      href: match[1] ?? '',
      line: index + 1,
    })),
  );
}
