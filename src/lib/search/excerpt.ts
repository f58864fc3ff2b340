/**
 * Pagefind's excerpts are HTML: escaped text with <mark> around what was found. This takes
 * them apart into plain runs, so that no page ever puts a string of HTML into itself.
 */
export interface ExcerptRun {
  text: string;
  isMatch: boolean;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
};

export function excerptRuns(html: string): ExcerptRun[] {
  let isMatch = false;
  return html.split(/(<\/?mark>)/).flatMap((part): ExcerptRun[] => {
    if (part === '<mark>') isMatch = true;
    else if (part === '</mark>') isMatch = false;
    else if (part !== '') return [{ text: unescapeText(part), isMatch }];
    return [];
  });
}

function unescapeText(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|#39|#x27);/g,
    (whole, name: string) => ENTITIES[name] ?? whole,
  );
}
