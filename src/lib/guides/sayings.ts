/**
 * Reads the words to say in a guide’s text, `<Say when clause agree>`, and finds what is wrong with
 * them. Those with `clause` and `agree` are offered to agreements. A moment that is told in the words of a programme is
 * `known` by the toolkit’s (own-words.ts). It knows lines, and no page.
 */
import type { Problem } from '../yaml/read-yaml.ts';
import { headingId } from './headings.ts';

/** Words of a guide that an agreement can take in. */
export interface OfferedWords {
  /** Names them in an address for as long as the moment keeps its words. */
  id: string;
  /** The moment they are for: “They message at midnight”. */
  when: string;
  /** What is said aloud in that moment. */
  say: string;
  /** What the clause is called. */
  clause: string;
  /** What is agreed, in words for everyone who signs. */
  agree: string;
}

interface Saying {
  line: number;
  given: Record<string, string>;
  say: string;
}

const ATTRIBUTES = ['when', 'clause', 'agree'];
/** A title on the paper, and in a link on a phone. */
const CLAUSE_LENGTH = 40;

/** The words that a guide offers, in order. `slug` is the guide’s file name. */
export function offeredWords(slug: string, text: string): OfferedWords[] {
  return sayingsIn(text).flatMap(({ given: { when, clause, agree, known }, say }) =>
    when && clause && agree ? [{ id: wordsId(slug, known ?? when), when, say, clause, agree }] : [],
  );
}

export function sayingProblems(text: string): Problem[] {
  const ids = new Set<string>();
  return sayingsIn(text).flatMap(({ line, given }) => {
    const problem = (message: string) => [{ line, message }];
    const strange = Object.keys(given).find((name) => !ATTRIBUTES.includes(name));
    if (strange) return problem(`<Say> has no ${strange}. It has when, clause and agree.`);
    const { when, clause, agree } = given;
    if (!when) return problem('<Say> needs when: the moment that its words are for.');
    if (!clause !== !agree) {
      return problem(
        `“${when}”: clause is its title in an agreement, and agree is what people promise. Write both or neither.`,
      );
    }
    if (!clause) return [];
    if (clause.length > CLAUSE_LENGTH) {
      return problem(`“${clause}” is too long for a title: ${CLAUSE_LENGTH} letters at most.`);
    }
    const id = headingId(when);
    if (ids.has(id)) return problem(`“${when}” stands twice, and one address can’t lead to two.`);
    ids.add(id);
    return [];
  });
}

function wordsId(slug: string, when: string): string {
  return `${slug}-${headingId(when)}`;
}

function sayingsIn(text: string): Saying[] {
  return [...text.matchAll(/<Say\b([^>]*)>([\s\S]*?)<\/Say>/g)].map(
    ({ index, 1: tag = '', 2: say = '' }) => ({
      line: text.slice(0, index).split('\n').length,
      given: Object.fromEntries(
        [...tag.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
      ),
      say: say.replace(/\s+/g, ' ').trim(),
    }),
  );
}
