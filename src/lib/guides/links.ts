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

/** `sources` are the ids that exist; `slugs` the guides that the map holds. */
export function guideProblems(
  guide: GuideText,
  sources: ReadonlySet<string>,
  slugs: ReadonlySet<string>,
): Problem[] {
  const lines = guide.text.split('\n');
  const at = (needle: string) => Math.max(lines.findIndex((line) => line.includes(needle)) + 1, 1);
  const cited = [...guide.text.matchAll(/<Cite id="([^"]*)"/g)].map((match) => match[1] ?? '');
  const links = internalLinks(guide.text);
  return [
    ...links
      .filter(({ href }) => !isOnMap(href))
      .map(({ href, line }) => ({ line, message: `${href} is not a page of the site map.` })),
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
