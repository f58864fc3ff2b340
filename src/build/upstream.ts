/**
 * What a brand’s content stands in the place of, and whether that has changed since somebody looked at it. A copy of
 * each is kept beside the content, in a hidden folder that no build reads, so that a change can be shown line by line.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { stringify } from 'yaml';
import { readMessages } from './messages.ts';
import { type OwnFile, ownContentPlace, readOwnFiles } from './own-content.ts';
import { ownMessages } from './own-messages.ts';

export interface Override {
  /** The file of the brand. */
  file: string;
  /** The toolkit’s, whose place it takes. */
  upstream: string;
  /** `new`: nobody has looked at it yet. `gone`: the toolkit has it no more. */
  state: 'same' | 'changed' | 'new' | 'gone';
  /** What has changed, as a patch has it; empty where nothing is there to compare. */
  changes: string;
}

interface Pair {
  file: string;
  upstream: string;
  /** Where its copy is kept. */
  kept: string;
  /** The toolkit’s text now. */
  now: string | undefined;
}

const KEPT = '.upstream';

export function findOverrides(root: string, folder: string): Override[] {
  return pairsOf(root, folder).map(({ file, upstream, kept, now }): Override => {
    const before = isItself(kept) ? readFileSync(kept, 'utf8') : undefined;
    if (before === undefined) return { file, upstream, state: 'new', changes: '' };
    if (now === undefined) return { file, upstream, state: 'gone', changes: '' };
    if (before === now) return { file, upstream, state: 'same', changes: '' };
    const changes = createTwoFilesPatch(upstream, upstream, before, now, 'before', 'now');
    return { file, upstream, state: 'changed', changes };
  });
}

/** Keeps a copy of all as they are now, and of nothing else. */
export function acceptOverrides(root: string, folder: string): void {
  const pairs = pairsOf(root, folder);
  rmSync(join(ownContentPlace(root, folder), KEPT), { recursive: true, force: true });
  for (const { kept, now } of pairs) {
    if (now === undefined) continue;
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, now);
  }
}

/** Files that stand in the place of another, or did when somebody looked last. */
function pairsOf(root: string, folder: string): Pair[] {
  const place = join(ownContentPlace(root, folder), KEPT);
  const names = existsSync(place) ? readdirSync(place, { recursive: true, encoding: 'utf8' }) : [];
  const known = new Set(names.map((name) => name.replaceAll('\\', '/')));
  const own = readOwnFiles(root, folder);
  const said = ownMessages(root, folder);
  return own.flatMap((one): Pair[] => {
    const name = `${one.room}/${one.id}.${one.room === 'guides' ? 'mdx' : 'yaml'}`;
    const now =
      one.room === 'messages'
        ? messagesNow(root, one, Object.keys(said.get(one.id) ?? {}))
        : textOf(join(root, 'src/content', name));
    if (now === undefined && !known.has(name)) return [];
    return [{ file: one.file, upstream: `src/content/${name}`, kept: join(place, name), now }];
  });
}

/** Whether it is there, and no link to another place. */
function isItself(kept: string): boolean {
  if (!existsSync(kept)) return false;
  const [, inside = ''] = kept.split(KEPT);
  return realpathSync(kept).endsWith(join(KEPT, inside));
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined;
}

/** Only those that the brand says otherwise: all others may change as they like. */
function messagesNow(root: string, { id }: OwnFile, keys: readonly string[]): string {
  const words = readMessages(root).find((language) => language.id === id)?.data.words ?? {};
  return stringify(Object.fromEntries(keys.toSorted().map((key) => [key, words[key]])), {
    lineWidth: 0,
  });
}
