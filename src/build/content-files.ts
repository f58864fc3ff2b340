/** Content as the site has it: the toolkit’s, with what the brand puts in its place or adds. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Speech, speechOf } from '../lib/brand/own-words.ts';
import { completedGuide, ownGuideSchema } from '../lib/guides/own-guide.ts';
import { guideHeadIn } from '../lib/guides/own-words.ts';
import { type Guide, guideSchema } from '../lib/guides/schema.ts';
import { DEFAULT_LOCALE } from '../lib/i18n/locales.ts';
import type * as z from '../lib/zod/zod.ts';
import { readBrand } from './brand.ts';
import { type Room, readOwnFiles } from './own-content.ts';
import {
  ContentError,
  readFrontmatter,
  readText,
  readYamlFiles,
  type YamlFile,
  yamlFilesIn,
} from './yaml-files.ts';

/** Rooms that say what a programme calls itself. */
const SAID = ['checks', 'clauses', 'paths', 'printables', 'questions', 'templates'];
/** Rooms that are spelt as it spells: the glossary explains the words of the field, and sources tell what was found. */
const SPELT = ['glossary', 'sources'];
/** A source has the title that it has. */
const TITLES = ['authors', 'title', 'publication', 'doi', 'url'];

/** Every file of a room. One that stands in the place of another keeps its place; the new ones come last. */
export function readContent<T>(
  root: string,
  room: Exclude<Room, 'guides'> | 'fingerprint' | 'hints' | 'names',
  schema: z.ZodMiniType<T>,
): YamlFile<T>[] {
  const own = readOwnFiles(root).filter((file) => file.room === room);
  const all = [...yamlFilesIn(root, `src/content/${room}`), ...own];
  const files = readYamlFiles([...new Map(all.map((file) => [file.id, file])).values()], schema);
  const change = changeOf(room, speechIn(root));
  if (!change) return files;
  const stays = room === 'sources' ? TITLES : [];
  return files.map((file) => {
    const isEnglish = room === 'sources' || file.id.startsWith(`${DEFAULT_LOCALE}/`);
    const isOurs = isEnglish && !own.some(({ id }) => id === file.id);
    return isOurs ? { ...file, data: withWords(file.data, change, stays) } : file;
  });
}

/** How the programme speaks that the site is built for. The toolkit’s own brand speaks as the toolkit does. */
export function speechIn(root: string): Speech | undefined {
  if (!process.env['BRAND']) return undefined;
  const { words } = readBrand(root);
  return Object.keys(words).length > 0 ? speechOf(words) : undefined;
}

function changeOf(room: string, speech: Speech | undefined): Speech['say'] | undefined {
  if (SAID.includes(room)) return speech?.say;
  return SPELT.includes(room) ? speech?.spell : undefined;
}

/** Every sentence in it but the values of some keys; what is written like an id is one. */
function withWords<T>(data: T, change: Speech['say'], stays: readonly string[]): T {
  if (typeof data === 'string') return (/^[a-z0-9-]+$/.test(data) ? data : change(data)) as T;
  if (Array.isArray(data)) return data.map((one) => withWords(one, change, stays)) as T;
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([key, value]) => [
    key,
    stays.includes(key) ? value : withWords(value, change, stays),
  ]);
  return Object.fromEntries(entries) as T;
}

export interface GuideFile {
  /** `en/boundaries`. */
  id: string;
  /** The last part of its address. */
  slug: string;
  /** Path for messages. */
  file: string;
  text: string;
  /** Whether it is the brand’s: plain Markdown, with a shorter head. */
  isOwn: boolean;
}

/** Every guide’s file, address and text. */
export function guideFiles(root: string): GuideFile[] {
  const own = readOwnFiles(root).filter(({ room }) => room === 'guides');
  const all = [
    ...toolkitGuides(root).map((guide) => ({ ...guide, isOwn: false })),
    ...own.map((guide) => ({ ...guide, isOwn: true })),
  ];
  return [...new Map(all.map((guide) => [guide.id, guide])).values()].map(
    ({ id, file, path, isOwn }) => ({
      id,
      slug: id.replace(/^.*\//, ''),
      file,
      text: readText({ file, path }),
      isOwn,
    }),
  );
}

/** What a guide says of itself. What one of the brand leaves out is as in the guide that it stands in the place of. */
export function readGuide(
  root: string,
  { id, slug, file, text, isOwn }: GuideFile,
  speech = speechIn(root),
): Guide {
  if (!isOwn) return toolkitHead({ id, file, text }, speech);
  const own = readFrontmatter(file, text, ownGuideSchema);
  const before = toolkitGuides(root);
  const replaced = [id, `${DEFAULT_LOCALE}/${slug}`].flatMap((name) =>
    before.filter((guide) => guide.id === name),
  )[0];
  const guide = completedGuide(
    own,
    replaced && readFrontmatter(replaced.file, readText(replaced), guideSchema),
  );
  if (guide) return guide;
  const message = 'section: a new guide says in which part of the site it stands, such as begin.';
  throw new ContentError([{ file, line: 1, message }]);
}

/** What a guide of the toolkit’s says of itself, in the words of the programme. */
export function toolkitHead(
  { id, file, text }: Pick<GuideFile, 'id' | 'file' | 'text'>,
  speech: Speech | undefined,
): Guide {
  const head = readFrontmatter(file, text, guideSchema);
  const [language, slug = ''] = id.split('/');
  return speech && language === DEFAULT_LOCALE ? guideHeadIn(speech, slug, head) : head;
}

function toolkitGuides(root: string): { id: string; file: string; path: string }[] {
  const folder = 'src/content/guides';
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .toSorted()
    .map((name) => name.replaceAll('\\', '/'))
    .map((name) => ({
      id: name.replace(/\.mdx$/, ''),
      file: `${folder}/${name}`,
      path: join(root, folder, name),
    }));
}
