/** Guides that a brand brings: nothing but Markdown, links that lead somewhere, sources that are listed, and the headings that other pages lead to. Part of content-checks. */
import { markdownToMdast } from 'satteri';
import { splitFrontMatter } from '../lib/guides/front-matter.ts';
import { internalLinks, linkProblem, type Targets } from '../lib/guides/links.ts';
import { type MarkdownNode, readPlainMarkdown } from '../lib/guides/plain-markdown.ts';
import type { Guide } from '../lib/guides/schema.ts';
import type { Problem } from '../lib/yaml/read-yaml.ts';
import type { GuideFile } from './content-files.ts';
import type { Fault } from './yaml-files.ts';

type ReadGuide = GuideFile & { data: Guide };

/** Headings that tools lead to, where somebody may need them most. A test holds the list to the tools. */
export const NEEDED_HEADINGS = [
  '/guides/regular-check-ins/#the-two-of-you-in-ten',
  '/guides/setting-smart-goals/#when-all-or-nothing-is-too-little',
  '/guides/signs-it-is-time-to-move-on/#if-you-are-afraid-start-here',
];

/** What a guide says below its head. A guide with any problem is not rendered, in whatever way the site is built. */
export function readOwnText(text: string): ReturnType<typeof readPlainMarkdown> {
  const { body, before } = splitFrontMatter(text) ?? { body: text, before: 0 };
  const unread = unreadable(body);
  if (unread)
    return { problems: [{ ...unread, line: unread.line + before }], links: [], cited: [] };
  try {
    return readPlainMarkdown(markdownToMdast(body) as MarkdownNode, before);
  } catch {
    // The parser gives up where a text is made to be too much for it.
    return { problems: [{ line: before + 1, message: KNOTTED }], links: [], cited: [] };
  }
}

const KNOTTED = 'Too much stands within something else here. Write it with fewer levels.';
/** Quotes and lists, each within the one before. */
const NESTED = /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d+[.)])[ \t]+){17}/m;

/** What is not even handed to the parser. */
function unreadable(body: string): Problem | undefined {
  if (/^\s*(?:---|\+\+\+)/.test(body)) {
    return {
      line: 1,
      message: 'A text that begins with --- or +++ could be taken for a head. Begin with words.',
    };
  }
  const { index } = NESTED.exec(body) ?? {};
  if (index === undefined) return undefined;
  return { line: body.slice(0, index).split('\n').length, message: KNOTTED };
}

export function ownGuideFaults({ file, slug, text, data }: ReadGuide, targets: Targets): Fault[] {
  const { problems, links, cited } = readOwnText(text);
  const lines = text.split('\n');
  const at = (id: string) => Math.max(lines.findIndex((line) => line.includes(id)) + 1, 1);
  return [
    ...problems,
    ...links.flatMap(({ href, line }) => {
      const message = linkProblem(href.startsWith('#') ? `/guides/${slug}/${href}` : href, targets);
      return message ? [{ line, message }] : [];
    }),
    ...cited
      .filter(({ id }) => !data.sources.includes(id))
      .map(({ id, line }) => ({
        line,
        message: `${id} is cited, and is not in the sources of this guide. List it in its head: sources: [${id}].`,
      })),
    ...data.sources
      .filter((id) => !targets.sources.has(id))
      .map((id) => ({ line: at(id), message: `No file in content/sources describes ${id}.` })),
    ...data.related
      .filter((slug) => !targets.slugs.has(slug))
      .map((slug) => ({ line: at(slug), message: `${slug} is not a guide of the site map.` })),
  ].map((problem) => ({ ...problem, file }));
}

/** Guides that took the place of another, and lack a heading that the toolkit leads to. */
export function lostHeadings(guides: readonly ReadGuide[], anchors: Targets['anchors']): Fault[] {
  const led = guides
    .filter(({ isOwn }) => !isOwn)
    .flatMap(({ text }) => internalLinks(text).map(({ href }) => href));
  return guides
    .filter(({ isOwn }) => isOwn)
    .flatMap(({ file, slug }) =>
      [...new Set([...NEEDED_HEADINGS, ...led])].flatMap((href): Fault[] => {
        const [page = '', anchor] = href.split('#');
        if (page !== `/guides/${slug}/` || !anchor || anchors.get(page)?.has(anchor)) return [];
        const heading = anchor.replaceAll('-', ' ');
        const message = `Other pages lead to a heading of this guide. Keep one that reads “${heading}”.`;
        return [{ file, line: 1, message }];
      }),
    );
}
