/**
 * What is wrong with a YAML document, in words for somebody who has never heard of YAML. It knows the slips that
 * people make (quotes and spaces of a word processor, a colon in a sentence, a number that is a telephone’s), and
 * refuses what would be lost or taken for something else without a word.
 */
import { type Document, isPair, isScalar, type LineCounter, type Scalar, visit } from 'yaml';
import type { Problem } from './read-yaml.ts';
import { UNSEEN } from './unseen.ts';

const LINE =
  'This line can’t be read. A line is a name, a colon, a space and a value, such as name: Our pairs.';
const INDENT =
  'This line begins further in or further out than it should. Line it up with its neighbours, with spaces.';

/** By the codes of the parser; what is rarer has a sentence for all. */
const SENTENCES: Partial<Record<string, string>> = {
  BAD_DQ_ESCAPE: 'A backslash begins a code here. Write two of them for one.',
  BAD_INDENT: INDENT,
  BAD_SCALAR_START: 'A value can’t begin with this sign. Put the value in quotes: "@home".',
  BLOCK_AS_IMPLICIT_KEY:
    'There is more than one value here. Put a value that holds a colon and a space in quotes: "Two people: one week". Otherwise line this line up with its neighbours.',
  MULTILINE_IMPLICIT_KEY: LINE,
  MULTIPLE_DOCS: 'A line of three hyphens begins another file here. Take it out.',
  TAB_AS_INDENT: 'A tab stands at the beginning of this line, and does not count. Use spaces.',
};
const OTHERWISE =
  'This can’t be read. Look for quotes and brackets that are not closed, for a colon without a space behind it, and for lines that don’t line up.';

type Fault = Document['errors'][number];

/** One for each line, since what follows on a line follows from the first. */
export function documentFaults(document: Document, text: string, lines: LineCounter): Problem[] {
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const unread = document.errors.map((error): Problem => {
    const isOpen = error.message.startsWith('Missing closing');
    const line = lineAt((isOpen && openedAt(document, error.pos[0])) || error.pos[0]);
    return { line, message: isOpen ? OPEN : sentenceOf(error, text, line) };
  });
  const faults = [...unread, ...(unread.length === 0 ? valueFaults(document, text, lineAt) : [])];
  return [...new Map(faults.toReversed().map((fault) => [fault.line, fault])).values()].toSorted(
    (a, b) => a.line - b.line,
  );
}

const OPEN = 'The quote that opens here is not closed. Close it with the same straight mark.';

function sentenceOf({ code, message, pos }: Fault, text: string, line: number): string {
  const written = text.split('\n')[line - 1] ?? '';
  if (/[\u00A0\u2007\u202F\u3000]/.test(written)) return SPACE;
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/.exec(text.slice(pos[0]))?.[0].trim();
    return `“${key}” stands twice. Take one of the two out.`;
  }
  if (/^Unexpected scalar at node end/.test(message)) {
    return 'Something stands behind the closing quote. Put all of the value in double quotes: "Ada’s pairs".';
  }
  if (/map keys? need/.test(message)) return LINE;
  if (/same column|indented|without - indicator/.test(message)) return INDENT;
  return SENTENCES[code] ?? OTHERWISE;
}

const SPACE =
  'This line holds a space as web pages and word processors make it, which does not count. Delete the spaces of the line, and type them anew.';

/** Where a quote begins that ends with the fault. */
function openedAt(document: Document, offset: number): number | undefined {
  let opened: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] < offset && range[1] === offset) opened = range[0];
    },
  });
  return opened;
}

/** In what the parser takes without a word. */
function valueFaults(document: Document, text: string, lineAt: (offset: number) => number) {
  const aliases: Problem[] = [];
  const others: Problem[] = [];
  const put = (
    list: Problem[],
    node: { range?: [number, number, number] | null },
    message: string,
  ) => list.push({ line: lineAt(node.range?.[0] ?? 0), message });
  if (document.directives?.yaml.explicit) {
    put(others, {}, 'A line that begins with % is not read here. Take it out.');
  }
  visit(document, {
    Alias(_, node) {
      put(
        aliases,
        node,
        'Aliases (*name) are not read here. Write the value out, or put it in quotes.',
      );
    },
    Value(key, node) {
      if (node.anchor) put(others, node, marked('&'));
      else if (node.tag) put(others, node, marked('!'));
      else if (isScalar(node)) {
        const message = key === 'key' ? keyFault(node) : scalarFault(node, text);
        if (message) put(others, node, message);
      }
    },
    Pair(_, pair) {
      if (isPair(pair) && pair.key !== null && !isScalar(pair.key))
        put(others, pair.key as never, LINE);
    },
  });
  return aliases.length > 0 ? aliases : others;
}

function marked(sign: string): string {
  return `A value that begins with ${sign} means something else here. Put it in quotes.`;
}

function keyFault({ value }: Scalar): string | undefined {
  if (value === '__proto__') return 'Nothing can be called “__proto__”. Take it out.';
  if (/^\p{Z}|\p{Z}$/u.test(String(value))) return SPACE;
  return UNSEEN.test(String(value)) ? HIDDEN : undefined;
}

const HIDDEN = 'This holds a character that nobody sees. Type it anew.';

function scalarFault({ type, value, range }: Scalar, text: string): string | undefined {
  if (typeof value === 'string' && UNSEEN.test(value)) return HIDDEN;
  const behind = range
    ? /^[ \t]+(#\S.*)/.exec(text.slice(range[1], range[1] + 200))?.[1]
    : undefined;
  if (type !== 'PLAIN' || value === null || !behind) return undefined;
  return `What stands behind # is a remark, and would be left out: ${behind} Put the whole value in quotes.`;
}
