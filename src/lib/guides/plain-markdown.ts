/**
 * What may stand in a guide that a programme writes: words, headings, lists, tables and links. No HTML, which could run
 * or fetch something, and no picture, which a guide has no room for. It is handed the tree of the parser that
 * the site is built with, so that the two cannot read the same text differently.
 */
import { pageLink, reachLink } from '../brand/link.ts';
import type { Problem } from '../yaml/read-yaml.ts';
import { safeParse } from '../zod/zod.ts';

/** A node of the tree, as far as it matters here. */
export interface MarkdownNode {
  type: string;
  url?: string;
  depth?: number;
  checked?: boolean | null;
  children?: readonly MarkdownNode[];
  position?: { start: { line: number } } | undefined;
}

const ALLOWED = [
  ...['root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'code'],
  ...['blockquote', 'list', 'listItem', 'thematicBreak', 'break', 'link', 'linkReference'],
  ...['definition', 'table', 'tableRow', 'tableCell', 'yaml'],
];

const REFUSALS: Record<string, string> = {
  html: 'HTML is not read here, since it could run something. Write it as Markdown, or < as &lt;.',
  image: 'A guide shows no pictures. Say it in words, or link to a page that shows it.',
  imageReference: 'A guide shows no pictures. Say it in words, or link to a page that shows it.',
  footnoteReference: 'Footnotes are not read here. List the sources in the head of the guide.',
  footnoteDefinition: 'Footnotes are not read here. List the sources in the head of the guide.',
};

/** A link to a page of the site. */
interface OwnLink {
  href: string;
  line: number;
}

/** What is wrong with the text, and where in the site it leads. `before` lines stand above it in its file. */
export function readPlainMarkdown(tree: MarkdownNode, before: number) {
  const problems: Problem[] = [];
  const links: OwnLink[] = [];
  const visit = (node: MarkdownNode): void => {
    const line = (node.position?.start.line ?? 1) + before;
    const message = whyNot(node);
    if (message) problems.push({ line, message });
    if (node.url?.startsWith('/') && !message) links.push({ href: node.url, line });
    // What is wrong with a whole is not told again of its parts.
    if (message && node.type !== 'heading') return;
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
  return { problems, links };
}

function whyNot({ type, url, depth, checked }: MarkdownNode): string | undefined {
  if (!ALLOWED.includes(type))
    return REFUSALS[type] ?? `Markdown of the kind ${type} is not read here.`;
  if (type === 'heading' && (depth === 1 || (depth ?? 0) > 4)) {
    return depth === 1
      ? 'The title is the heading of the page. Begin a part of it with ##.'
      : 'Headings go down to ####. Take a # away.';
  }
  if (typeof checked === 'boolean') return 'Boxes to tick stand on papers. Write a plain list.';
  return url === undefined ? undefined : whyNoLink(url);
}

/** A page of ours is held to the site map elsewhere. */
function whyNoLink(url: string): string | undefined {
  if (/^\/(?![/\\])[^\s\\]*$/.test(url) || /^#[\p{L}\p{N}-]+$/u.test(url)) return undefined;
  const schema = /^mailto:/i.test(url) ? reachLink : pageLink;
  const parsed = safeParse(schema, url.replace(/#[\w.-]*$/, ''));
  return parsed.success ? undefined : `${url}: ${parsed.error.issues[0]?.message}`;
}
