/**
 * Settings of the print room as a link that anybody can read: `#mode=circle&papers=goals,check&paper=letter`.
 * They stand behind the #, which no server sees. Names of people have no place in it.
 */
import { printable } from '../document/printable.ts';
import type { Mode } from '../partnership/mode.ts';
import {
  BLANKS,
  INKS,
  LEADER_PARTS,
  NO_AGREEMENT,
  OWN_AGREEMENT,
  PAPER_SIZES,
  SIDES,
  TYPE_SIZES,
} from './choices.ts';
import { FIRST_SETTINGS, type PrintSettings, shortLine } from './preset.ts';

/** What there is to choose from in this build. */
export interface PrintOffer {
  modes: readonly Mode[];
  /** Ids of templates, without those that are none: empty, `none` and `own`. */
  templates: readonly string[];
  /** Kinds of papers. */
  papers: readonly string[];
}

/** In the order in which a link has them. */
export const LINK_KEYS = [
  'mode',
  'template',
  'papers',
  'leader',
  'paper',
  'type',
  'ink',
  'blanks',
  'sides',
  'codes',
  'programme',
] as const;
type LinkKey = (typeof LINK_KEYS)[number];

/** Something that this site does not know, and leaves out. `key` is `other` where it is no setting at all. */
export interface Dropped {
  key: LinkKey | 'other';
  /** As it stood in the link, cut short. */
  value: string;
}

export interface LinkRead {
  settings: PrintSettings;
  dropped: Dropped[];
}

const YES_NO = ['no', 'yes'] as const;
/** Our own are shorter, whatever is chosen. */
const MOST_LINK = 4000;
const MOST_SHOWN = 60;

/** Without the #. */
export function presetFragment(settings: PrintSettings): string {
  const values: Record<LinkKey, string> = {
    mode: settings.mode,
    template: encodeURIComponent(settings.template),
    papers: settings.papers.map(encodeURIComponent).join(','),
    leader: settings.leader.join(','),
    paper: settings.paper,
    type: settings.type,
    ink: settings.ink,
    blanks: settings.blanks,
    sides: settings.sides,
    codes: YES_NO[settings.hasCodes ? 1 : 0],
    programme: encodeURIComponent(shortLine(settings.programme) ?? ''),
  };
  return LINK_KEYS.filter((key) => values[key] !== '')
    .map((key) => `${key}=${values[key]}`)
    .join('&');
}

/** Never throws. Nothing where the fragment is no such link: a heading on the page, or another tool’s. */
export function readFragment(fragment: string, offer: PrintOffer): LinkRead | undefined {
  const parts = partsOf(fragment);
  if (!parts.some(([key]) => isLinkKey(key))) return undefined;
  const given = new Map<string, string>();
  const dropped: Dropped[] = [];
  const drop = (key: Dropped['key'], value: string) => {
    dropped.push({ key, value: printable([...value].slice(0, MOST_SHOWN).join('')) });
  };
  for (const [key, value] of parts) {
    if (!isLinkKey(key)) drop('other', `${key}=${value}`);
    else if (given.has(key)) drop(key, value);
    else given.set(key, value);
  }
  const one = <T extends string>(key: LinkKey, options: readonly T[], first: T): T => {
    const value = given.get(key);
    const found = options.find((option) => option === value);
    if (value !== undefined && found === undefined) drop(key, value);
    return found ?? (options.includes(first) ? first : (options[0] ?? first));
  };
  const many = <T extends string>(key: LinkKey, options: readonly T[]): T[] =>
    [...new Set(given.get(key)?.split(',').filter(Boolean))].flatMap((value) => {
      const found = options.find((option) => option === value);
      if (found === undefined) drop(key, value);
      return found ?? [];
    });
  const programme = given.get('programme') ?? '';
  const line = shortLine(programme);
  if (programme !== '' && line === undefined) drop('programme', programme);
  const settings: PrintSettings = {
    mode: one('mode', offer.modes, FIRST_SETTINGS.mode),
    template: one(
      'template',
      ['', NO_AGREEMENT, OWN_AGREEMENT, ...offer.templates],
      FIRST_SETTINGS.template,
    ),
    papers: many('papers', offer.papers),
    leader: many('leader', LEADER_PARTS),
    paper: one('paper', PAPER_SIZES, FIRST_SETTINGS.paper),
    type: one('type', TYPE_SIZES, FIRST_SETTINGS.type),
    ink: one('ink', INKS, FIRST_SETTINGS.ink),
    blanks: one('blanks', BLANKS, FIRST_SETTINGS.blanks),
    sides: one('sides', SIDES, FIRST_SETTINGS.sides),
    hasCodes: one('codes', YES_NO, 'no') === 'yes',
    programme: line ?? '',
  };
  return { settings, dropped };
}

/** Settings that were kept or sent, as far as this build has what they ask for. */
export function fitted(settings: PrintSettings, offer: PrintOffer): LinkRead {
  return readFragment(presetFragment(settings), offer) ?? { settings, dropped: [] };
}

function partsOf(fragment: string): [key: string, value: string][] {
  let text = fragment.replace(/^#/, '');
  if (text.length > MOST_LINK) return [];
  // Mail programs write the signs of a link as escapes.
  if (!text.includes('=')) text = decoded(text);
  return text
    .split('&')
    .filter(Boolean)
    .map((part) => {
      const [key = '', ...value] = part.split('=');
      return [key, decoded(value.join('='))];
    });
}

/** As it stands where it is no escape. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function isLinkKey(key: string): key is LinkKey {
  return LINK_KEYS.some((known) => known === key);
}
