/**
 * The HTML that Markdown was made into, cut where it leads to a page, cites a source or has a box, so that each of these is drawn
 * as in other guides.
 */
import { boxHead, CITATION } from './plain-marks.ts';

type Part =
  | { html: string }
  | { href: string; html: string }
  | { source: string }
  | { when: string; parts: Part[] }
  | { title: string; minutes: number; parts: Part[] };

const BOX = /<blockquote>\s*<p>(\[![^\n<]*)(\n|<\/p>)([\s\S]*?)<\/blockquote>/;
/** An attribute may hold a sign that would end the tag. */
const LINK = /<a href="([^"]*)"(?:\s+[\w-]+="[^"]*")*>([\s\S]*?)<\/a>/;
/** Code and tags cite nothing. */
const KEPT = /(<code[\s\S]*?<\/code>|<(?:"[^"]*"|[^">])*>)/;

/** Only for HTML of our own making: a guide that holds any by hand is refused. */
export function partsOf(html: string): Part[] {
  // Splitting by groups puts what they find between the rest.
  const pieces = html.split(BOX);
  return pieces.flatMap((piece, i): Part[] => {
    if (i % 4 === 0) return linesOf(piece);
    if (i % 4 !== 1) return [];
    const [end = '', rest = ''] = pieces.slice(i + 1);
    // A box may begin on the line below its head, within the same paragraph.
    return boxOf(piece, linesOf(end === '\n' ? `<p>${rest}` : rest));
  });
}

function boxOf(line: string, parts: Part[]): Part[] {
  const head = boxHead(plain(line));
  if (head?.kind === 'say') return [{ when: head.when, parts }];
  return head?.kind === 'try' ? [{ title: head.title, minutes: head.minutes, parts }] : parts;
}

/** Links and citations. */
function linesOf(html: string): Part[] {
  const pieces = html.split(LINK);
  return pieces.flatMap((piece, i): Part[] => {
    if (i % 3 === 0) return citedIn(piece);
    return i % 3 === 1 ? [{ href: plain(piece), html: pieces[i + 1] ?? '' }] : [];
  });
}

function citedIn(html: string): Part[] {
  const parts: Part[] = [];
  let open = '';
  for (const [i, piece] of html.split(KEPT).entries()) {
    if (i % 2 === 1) {
      open += piece;
      continue;
    }
    for (const [j, text] of piece.split(CITATION).entries()) {
      if (j % 2 === 0) open += text;
      else {
        parts.push({ html: open }, { source: text });
        open = '';
      }
    }
  }
  return [...parts, { html: open }].filter((part) => !('html' in part) || part.html !== '');
}

/** What a page writes anew, without the signs by which HTML writes it. */
function plain(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Its headings one level further down, without addresses, as a booklet has them. */
export function forBooklet(html: string): string {
  return html
    .replace(/<(\/?)h4\b[^>]*>/g, '<$1h5>')
    .replace(/<(\/?)h3\b[^>]*>/g, '<$1h4>')
    .replace(/<h2\b[^>]*>/g, '<h3 class="booklet-heading">')
    .replaceAll('</h2>', '</h3>');
}
