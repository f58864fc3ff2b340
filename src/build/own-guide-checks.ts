/** Guides that a brand brings: nothing but Markdown, links that lead somewhere, sources that are listed, and the headings that other pages lead to. Part of content-checks. */
import { markdownToMdast } from 'satteri';
import { internalLinks, linkProblem, type Targets } from '../lib/guides/links.ts';
import { type MarkdownNode, readPlainMarkdown } from '../lib/guides/plain-markdown.ts';
import type { Guide } from '../lib/guides/schema.ts';
import type { GuideFile } from './content-files.ts';
import type { Fault } from './yaml-files.ts';

type ReadGuide = GuideFile & { data: Guide };

/** Headings that tools lead to, where somebody may need them most. A test holds the list to the tools. */
export const NEEDED_HEADINGS = [
  '/guides/regular-check-ins/#the-two-of-you-in-ten',
  '/guides/setting-smart-goals/#when-all-or-nothing-is-too-little',
  '/guides/signs-it-is-time-to-move-on/#if-you-are-afraid-start-here',
];

export function ownGuideFaults({ file, text, data }: ReadGuide, targets: Targets): Fault[] {
  const head = /^---\r?\n[\s\S]*?\r?\n---[^\n]*\n?/.exec(text)?.[0] ?? '';
  const before = head.split('\n').length - 1;
  const tree = markdownToMdast(text.slice(head.length)) as MarkdownNode;
  const { problems, links, cited } = readPlainMarkdown(tree, before);
  const lines = text.split('\n');
  const at = (id: string) => Math.max(lines.findIndex((line) => line.includes(id)) + 1, 1);
  return [
    ...problems,
    ...links.flatMap(({ href, line }) => {
      const message = linkProblem(href, targets);
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
