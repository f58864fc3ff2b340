/**
 * The content that a brand brings: the files below content/ in its folder, which has the same rooms as src/content.
 * Where a file has the name of one of the toolkit’s, it stands in its place; another name adds to what is there.
 */
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { DEFAULT_LOCALE } from '../lib/i18n/locales.ts';
import { nearestKey } from '../lib/zod/known-keys.ts';
import { languagesIn } from './content-names.ts';
import { ContentError, type Fault } from './yaml-files.ts';

/** What stands in a folder for each language, in one file for each language, or in all of them at once. */
export const ROOMS = {
  checks: 'folders',
  clauses: 'folders',
  glossary: 'folders',
  guides: 'folders',
  messages: 'files',
  paths: 'folders',
  printables: 'folders',
  questions: 'folders',
  sources: 'shared',
  templates: 'folders',
} as const;
export type Room = keyof typeof ROOMS;

/** A longer file is not even read. The longest of our guides has 14 KB, and Markdown can be made to take a parser hours. */
const mostBytes = (room: string | undefined) => (room === 'guides' ? 65_536 : 262_144);
/** Each is read, and most become pages. */
const MOST_FILES = 1000;

export interface OwnFile {
  room: Room;
  /** Path within the room without its ending: `en/meeting`. */
  id: string;
  path: string;
  /** The path as whoever builds would write it, for messages. */
  file: string;
}

/** Everything in it; what cannot stand there is refused, all at once. `folder` is that of the brand. */
export function readOwnFiles(root: string, folder = process.env['BRAND']): OwnFile[] {
  const place = folder ? ownContentPlace(root, folder) : undefined;
  if (!place || !existsSync(place)) return [];
  const faults: Fault[] = [];
  const spoken = languagesIn(root);
  const entries = entriesIn(place);
  if (entries.length > MOST_FILES) {
    const message = `${entries.length} files stand here, and ${MOST_FILES} are the most. Take out what you did not write.`;
    throw new ContentError([{ file: namedFrom(root, place), line: 1, message }]);
  }
  const files = entries.flatMap((path): OwnFile[] => {
    const file = namedFrom(root, path);
    const parts = relative(place, path).split(sep);
    const message = whyStrange(path, parts, spoken);
    if (message) faults.push({ file, line: 1, message });
    const [room, ...name] = parts;
    const id = name.join('/').replace(/\.[^.]+$/, '');
    return message ? [] : [{ room: room as Room, id, path, file }];
  });
  if (faults.length > 0) throw new ContentError(faults);
  return files;
}

/** What the files of a room are called in the default language. */
export function namesOf(files: readonly OwnFile[], room: Room): string[] {
  const start = `${DEFAULT_LOCALE}/`;
  return files
    .filter((file) => file.room === room && file.id.startsWith(start))
    .map(({ id }) => id.slice(start.length));
}

export function ownContentPlace(root: string, folder: string): string {
  return join(resolve(root, folder), 'content');
}

/** A path from the root of the toolkit; from that of the machine where it lies outside. */
export function namedFrom(root: string, path: string): string {
  const near = relative(root, path);
  return (near.startsWith('..') ? path : near).split(sep).join('/');
}

/**
 * All but folders, in the order of their names. A link is told of and not followed, as Node would do by itself. What is
 * hidden, or left behind by an editor or a file manager, is some machine’s, and README.md is for people.
 */
function entriesIn(place: string): string[] {
  if (!lstatSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .filter((name) => !MACHINES.test(name) && name !== 'README.md')
    .toSorted()
    .flatMap((name) => entriesIn(join(place, name)));
}

const MACHINES = /^(\.|~\$)|~$|^(Thumbs\.db|desktop\.ini)$/i;

/** Why a file cannot stand where it is, if it cannot. */
function whyStrange(path: string, parts: string[], spoken: string[]): string | undefined {
  const found = lstatSync(path);
  if (!found.isFile()) return 'This is a link to another place. Copy the file itself here.';
  const most = mostBytes(parts[0]);
  if (found.size > most) return `${most / 1024} KB are the most. Split the file up.`;
  const [room = '', ...rest] = parts;
  if (!Object.hasOwn(ROOMS, room) || rest.length === 0) return whyNoRoom(room);
  const kind = ROOMS[room as Room];
  const [first = ''] = rest;
  const language = kind === 'files' ? first.replace(/\.[^.]*$/, '') : first;
  if (kind === 'folders' && rest.length === 1) {
    return `A language comes first here: put it into content/${room}/${DEFAULT_LOCALE}.`;
  }
  if (kind !== 'shared' && !spoken.includes(language)) {
    return `A language comes first here, and the toolkit does not speak “${language}”. It speaks ${spoken.join(', ')}.`;
  }
  const name = kind === 'folders' ? rest.slice(1) : rest;
  const ending = room === 'guides' ? 'md' : 'yaml';
  if (name.length !== 1)
    return `Put the file into content/${room}/${kind === 'folders' ? language : ''} itself.`;
  if (/\.mdx$/.test(path))
    return 'MDX can run code while the site is built, so a guide of yours is plain Markdown: call it .md.';
  const proper = `${addressOf(name[0] ?? '')}.${ending}`;
  if (!path.endsWith(`.${ending}`)) {
    return `A file here ends with .${ending}. Save it as plain text, and call it ${kind === 'files' ? `${language}.${ending}` : proper}.`;
  }
  if (kind !== 'files' && !/^[a-z0-9][a-z0-9-]*\.[a-z]+$/.test(name[0] ?? '')) {
    return `The name becomes an address. Use small letters from a to z, digits and hyphens: ${proper}.`;
  }
  return undefined;
}

/** What a file could be called, from what it is called. */
function addressOf(name: string): string {
  return (
    name
      .replace(/\..*$/, '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'our-own'
  );
}

function whyNoRoom(room: string): string {
  const nearest = nearestKey(room, Object.keys(ROOMS));
  if (nearest && nearest !== room)
    return `Nothing is called “${room}” here. Did you mean “${nearest}”?`;
  return `Put it into one of these folders: ${Object.keys(ROOMS).join(', ')}.`;
}
