/**
 * Where the head of a Markdown file ends and its text begins. Whoever reads either asks here: what one reader takes
 * for the head and another for the text would never be looked at.
 */
export interface FrontMatter {
  /** The YAML between the two lines of hyphens. */
  head: string;
  /** All that follows them. */
  body: string;
  /** How many lines stand above the text. */
  before: number;
}

/** Nothing where the file does not begin with such a head. Behind the hyphens stands nothing but spaces. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const found = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!found) return undefined;
  const [whole, head = ''] = found;
  return { head, body: text.slice(whole.length), before: whole.split('\n').length - 1 };
}
