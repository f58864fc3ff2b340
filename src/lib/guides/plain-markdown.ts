/**
 * What may stand in a guide that a programme writes: words, headings, lists, tables and links, with boxes and citations by
 * marks of our own (plain-marks.ts). No HTML, which could run or fetch something, and no picture, which a guide has no room
 * for. It is handed the tree of the parser that the site is built with, so that the two cannot read the same text differently.
 */
import { pageLink, reachLink } from '../brand/link.ts';
import type { Problem } from '../yaml/read-yaml.ts';
import { UNSEEN } from '../yaml/unseen.ts';
import { safeParse } from '../zod/zod.ts';
import { boxHead, citationsIn } from './plain-marks.ts';

/** A node of the tree, as far as it matters here. */
export interface MarkdownNode {
  type: string;
  /** Of text and code. */
  value?: string;
  url?: string;
  /** Of a link. */
  title?: string | null;
  /** Of code. */
  lang?: string | null;
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

const FOOTNOTE =
  'Footnotes are not read here. List the source in the head of the guide, and cite it: [@our-survey].';
const REFUSALS: Record<string, string> = {
  html: 'HTML is not read here, since it could run something. Write it as Markdown, or < as &lt;.',
  image: 'A guide shows no pictures. Say it in words, or link to a page that shows it.',
  imageReference: 'A guide shows no pictures. Say it in words, or link to a page that shows it.',
  footnoteReference: FOOTNOTE,
  footnoteDefinition: FOOTNOTE,
};

/** Where a citation has room for its number: not in a heading or a link, which are repeated elsewhere. */
const CITING = ['paragraph', 'tableCell', 'emphasis', 'strong', 'delete'];

/** A link to a page of the site, or to a heading of the same page. */
interface OwnLink {
  href: string;
  line: number;
}

/** A source that is cited. */
interface Cited {
  id: string;
  line: number;
}

/** What is wrong with the text, where in the site it leads, and what it cites. `before` lines stand above it in its file. */
export function readPlainMarkdown(tree: MarkdownNode, before: number) {
  const problems: Problem[] = [];
  const links: OwnLink[] = [];
  const cited: Cited[] = [];
  const visit = (node: MarkdownNode, parent?: MarkdownNode, place = ''): void => {
    const line = (node.position?.start.line ?? 1) + before;
    const message = whyNot(node) ?? whyNoBox(node, place);
    if (message) problems.push({ line, message });
    if (node.url && /^[/#]/.test(node.url) && !message) links.push({ href: node.url, line });
    // What is wrong with a whole is not told again of its parts.
    if (message && node.type !== 'heading') return;
    for (const { before: down, id, message } of node.type === 'text'
      ? citationsIn(node.value ?? '')
      : []) {
      const isPlaced = parent && CITING.includes(parent.type);
      if (id && isPlaced) cited.push({ id, line: line + down });
      else problems.push({ line: line + down, message: message ?? MISPLACED });
    }
    const within = `${place}/${node.type}`;
    for (const child of node.children ?? []) visit(child, node, within);
  };
  visit(tree);
  return { problems, links, cited };
}

function whyNot({
  type,
  url,
  title,
  lang,
  value = '',
  depth,
  checked,
}: MarkdownNode): string | undefined {
  if (!ALLOWED.includes(type))
    return REFUSALS[type] ?? `Markdown of the kind ${type} is not read here.`;
  if (type === 'heading' && (depth === 1 || (depth ?? 0) > 4)) {
    return depth === 1
      ? 'The title is the heading of the page. Begin a part of it with ##.'
      : 'Headings go down to ####. Take a # away.';
  }
  if (UNSEEN.test(value)) return 'Here stands a character that nobody sees. Type the line anew.';
  // Both would stand in attributes, where HTML may be written as it is.
  if (title) return 'A link has no title here. Take out what stands in quotes behind its address.';
  if (lang && !/^[\w+-]+$/.test(lang)) return 'Write nothing behind the ``` that begins code.';
  if (typeof checked === 'boolean') return 'Boxes to tick stand on papers. Write a plain list.';
  return url === undefined ? undefined : whyNoLink(url);
}

const MISPLACED =
  'Headings and links cite nothing. Put it behind a sentence of a paragraph, a list or a table.';

/** What is wrong with a box, if it is one: a quotation whose first line says so. */
function whyNoBox(node: MarkdownNode, place: string): string | undefined {
  if (node.type === 'paragraph') {
    const isQuoted = place.endsWith('/blockquote');
    return !isQuoted && boxHead(linesOf(node)[0] ?? '')
      ? 'A box begins each of its lines with >.'
      : undefined;
  }
  const { children: [first, ...others] = [] } = node;
  const [line = '', ...below] = first && node.type === 'blockquote' ? linesOf(first) : [];
  const head = boxHead(line);
  if (!head) return undefined;
  if (head.kind === 'wrong') return head.message;
  if (place !== '/root') return 'A box stands by itself: not in a list, and in no other box.';
  if (below.length === 0 && (first?.children ?? []).length > 1)
    return 'The first line of a box is plain words. Take marks and links out of it.';
  if (below.length + others.length === 0)
    return 'The box is empty. Write its words below, each line behind >.';
  if ([...below, ...others.flatMap(linesOf)].some(boxHead))
    return 'Two boxes need an empty line between them, without >.';
  return others.some(({ type }) => type === 'blockquote')
    ? 'A box holds no quotation of its own. Write that in quotation marks.'
    : undefined;
}

/** What a paragraph begins with, as far as it is plain text. */
function linesOf({ type, children: [first] = [] }: MarkdownNode): string[] {
  return type === 'paragraph' && first?.type === 'text' ? (first.value ?? '').split('\n') : [];
}

/** A page of ours is held to the site map elsewhere. */
function whyNoLink(url: string): string | undefined {
  if (/^\/(?![/\\])[^\s\\]*$/.test(url) || /^#[\p{L}\p{N}-]+$/u.test(url)) return undefined;
  const schema = /^mailto:/i.test(url) ? reachLink : pageLink;
  const parsed = safeParse(schema, url.replace(/#[\w.-]*$/, ''));
  return parsed.success ? undefined : `${url}: ${parsed.error.issues[0]?.message}`;
}
