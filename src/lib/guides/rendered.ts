/** The HTML that Markdown was made into, cut where it leads to a page, so that each link is drawn as those of other guides. */

type Part = { html: string } | { href: string; html: string };

/** Only for HTML of our own making: a guide that holds any by hand is refused. */
export function partsOf(html: string): Part[] {
  // Splitting by two groups puts an address and its words between the rest.
  const pieces = html.split(/<a href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/);
  return pieces.flatMap((piece, i): Part[] => {
    if (i % 3 === 0) return piece === '' ? [] : [{ html: piece }];
    return i % 3 === 1 ? [{ href: piece.replaceAll('&amp;', '&'), html: pieces[i + 1] ?? '' }] : [];
  });
}

/** Its headings one level further down, without addresses, as a booklet has them. */
export function forBooklet(html: string): string {
  return html
    .replace(/<(\/?)h4\b[^>]*>/g, '<$1h5>')
    .replace(/<(\/?)h3\b[^>]*>/g, '<$1h4>')
    .replace(/<h2\b[^>]*>/g, '<h3 class="booklet-heading">')
    .replaceAll('</h2>', '</h3>');
}
