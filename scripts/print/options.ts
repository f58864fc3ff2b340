/** What `npm run print` can be told, and how it reads what it was told. */
import { parseArgs } from 'node:util';
import { MODES, type Mode } from '../../src/lib/partnership/mode.ts';
import {
  BLANKS,
  INKS,
  LEADER_PARTS,
  PAPER_SIZES,
  SIDES,
  TYPE_SIZES,
} from '../../src/lib/print/choices.ts';
import type { Offer } from './order.ts';
import { Refusal, suggestion } from './refusal.ts';

/** Each with what follows it, where something does, and what it is for. */
const TEXTS = {
  names: ['file', 'the list of names: a pair on each line, one name on each line, or a CSV file'],
  copies: ['number', 'so many blank sets, where nobody’s names are on them'],
  out: ['folder', 'where the files go; it is made where it is missing'],
  mode: ['mode', 'how people stand to one another: reciprocal, near-peer, cross-age or circle'],
  size: [
    'number',
    'how many make up a circle, where each name has a line of its own, or there is none',
  ],
  template: [
    'id',
    'the agreement: a file of src/content/templates, or none; the mode’s own to begin with',
  ],
  papers: ['ids', 'what else is in each set, with commas: goals,check,session-record'],
  leader: ['parts', `what lies on top for whoever leads, with commas: ${LEADER_PARTS.join(',')}`],
  programme: ['name', 'what stands at the head of each agreement'],
  day: ['date', 'the day of the first meeting: 2027-01-14'],
  place: ['words', 'where people meet'],
  paper: ['size', `${PAPER_SIZES.join(' or ')}`],
  type: ['size', `${TYPE_SIZES.join(' or ')} (18 point)`],
  ink: ['ink', `${INKS.join(' or ')}`],
  blanks: ['kind', `${BLANKS.join(' or ')} to write on`],
  sides: ['number', `print on ${SIDES.join(' side or ')}`],
  site: ['address', 'where the site stands, for --codes: https://mentoring.example.org'],
  locale: ['language', 'the language of the sheets: en'],
} as const;
const SWITCHES = {
  codes: 'codes for cameras that lead from the sheets to the tools on screen',
  each: 'a file for each pair or circle, and not one for all; the names stand in leader.pdf',
  word: 'a zip of Word files as well, one for each pair or circle',
  force: 'writes over files that are there',
  help: 'shows this',
} as const;
type Text = keyof typeof TEXTS;
type Switch = keyof typeof SWITCHES;

export type Told = Partial<Record<Text, string>> & Record<Switch, boolean>;

const OPTIONS = {
  ...mapped(TEXTS, { type: 'string' as const }),
  ...mapped(SWITCHES, { type: 'boolean' as const }),
};

function mapped<K extends string, V>(of: Record<K, unknown>, value: V): Record<K, V> {
  return Object.fromEntries(Object.keys(of).map((key) => [key, value])) as Record<K, V>;
}

export function readOptions(args: string[]): Told {
  // Not strict: its own errors know nothing of what was probably meant.
  const { values, tokens } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') {
      throw new Refusal(`“${token.value}” belongs to no option. --help shows all of them.`);
    }
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(OPTIONS, name)) {
      const known = Object.keys(OPTIONS).map((option) => `--${option}`);
      throw new Refusal(
        `There is no option ${rawName}. ${suggestion(rawName, known)} --help shows all of them.`,
      );
    }
    if (isText(name) && !value) {
      throw new Refusal(`${rawName} needs something after it: ${rawName} ${TEXTS[name][0]}.`);
    }
    if (!isText(name) && value !== undefined) {
      throw new Refusal(`${rawName} takes nothing after it. Leave out “${value}”.`);
    }
  }
  return { ...mapped(SWITCHES, false), ...(values as Partial<Told>) };
}

function isText(name: string): name is Text {
  return Object.hasOwn(TEXTS, name);
}

/** `offer`: what the built site has to choose from, as far as that is known. */
export function helpText(offer?: Offer): string {
  const rows = [
    ...Object.entries(TEXTS).map(([name, [value, says]]) => [`--${name} ${value}`, says] as const),
    ...Object.entries(SWITCHES).map(([name, says]) => [`--${name}`, says] as const),
  ];
  const width = Math.max(...rows.map(([option]) => option.length)) + 2;
  return `Prints sets of sheets as the print room does, to PDF, on this machine alone.

  npm run print -- --template work --names pairs.csv --paper letter --out folder

${rows.map(([option, says]) => `  ${option.padEnd(width)}${says}`).join('\n')}

It writes stack.pdf, in the order in which it is to be printed. Names are read as on the page; what is
wrong with a list is told by line, and then nothing is written.${offer ? choicesIn(offer) : ''}`;
}

function choicesIn({ templates, papers }: Offer): string {
  const named = templates.map(({ id, mode }) => ({ name: id || mode, modes: [mode] }));
  const kinds = papers
    .filter(({ shelf }) => shelf !== 'workshops')
    .map(({ kind, modes }) => ({ name: kind, modes }));
  return `\n\nTemplates\n${byName(named)}\n\nPapers\n${byName(kinds)}`;
}

/** Each once, with the modes that it is for. */
function byName(rows: { name: string; modes: readonly Mode[] }[]): string {
  const groups = [...Map.groupBy(rows, ({ name }) => name)];
  const width = Math.max(...groups.map(([name]) => name.length)) + 2;
  return groups
    .map(([name, those]) => [name, those.flatMap(({ modes }) => modes)] as const)
    .map(([name, modes]) => {
      const every = MODES.every((mode) => modes.includes(mode));
      return `  ${name.padEnd(width)}${every ? 'every mode' : modes.join(', ')}`;
    })
    .join('\n');
}
