/** All that a brand in the making is asked for: whether it builds, how it looks, its zip, and a form from a file. */
import { folderOf, type LogoFiles, logoNames } from '../lib/brand/folder.ts';
import { type BrandForm, formOf } from '../lib/brand/form.ts';
import { type FormFault, readForm } from '../lib/brand/form-faults.ts';
import { LOGO_PARTS, type LogoPart } from '../lib/brand/logo-parts.ts';
import { type Look, lookOfForm } from '../lib/brand/look.ts';
import { type OwnClause, ownClauses } from '../lib/brand/own-clauses.ts';
import { readSetting, repositoryAround } from '../lib/brand/own-repository.ts';
import { type PictureResult, readPicture, tooHeavy } from '../lib/brand/picture.ts';
import { filesOf, type Place, placeOf } from '../lib/brand/place.ts';
import { readBrandText } from '../lib/brand/read-brand.ts';
import { type StudioForm, type TakeForm, takeFaults } from '../lib/brand/take.ts';
import type { KnownNames } from '../lib/brand/unknown-names.ts';
import type { Problem } from '../lib/yaml/read-yaml.ts';
import { packBrand, pathsIn, unpack } from './brand-zip.ts';

export type Bytes = Uint8Array<ArrayBuffer>;
type Files = ReadonlyMap<string, Bytes>;

export function judge(
  form: StudioForm,
  logo: LogoFiles,
  known: KnownNames,
): { faults: FormFault[]; look: Look | undefined } {
  const read = readForm(form, logoNames(logo), known);
  const faults = [...(read.ok ? [] : read.faults), ...takeFaults(form.take)];
  return { faults, look: lookOfForm(form) };
}

/** `size` tells a file that is not even read, for its length. */
export function look(name: string, bytes: Bytes | undefined, size: number): PictureResult {
  return bytes ? readPicture(name, bytes) : { ok: false, message: tooHeavy(size) };
}

/** The zip, or what is to be mended first. */
export function pack(
  form: StudioForm,
  logo: LogoFiles,
  content: Files,
  known: KnownNames,
): Bytes | FormFault[] {
  const { take } = form;
  const read = readForm(form, logoNames(logo), known);
  const faults = [...(read.ok ? [] : read.faults), ...takeFaults(take)];
  if (!read.ok || faults.length > 0) return faults;
  const folder = folderOf(read.file, logo, content);
  if (take.kind === 'folder') return packBrand(folder);
  return packBrand(repositoryAround(folder, form.name, take, take.host));
}

export interface OpenedPicture {
  part: LogoPart;
  name: string;
  /** Nothing where the picture is missing, or is none that the build takes. */
  picture:
    | { kind: 'png' | 'svg' | 'webp'; width: number; height: number; bytes: Bytes }
    | undefined;
}

export interface OpenedBrand {
  ok: true;
  form: BrandForm;
  /** What a repository around the brand says; nothing where it stands by itself. */
  take: TakeForm | undefined;
  pictures: OpenedPicture[];
  content: Files;
  clauses: OwnClause[];
}

export type Opened =
  | OpenedBrand
  /** Without problems where there is nothing to read. */
  | { ok: false; problems: Problem[] };

/** A brand.yaml, or the zip of a folder or of a repository. Nothing in it is trusted. */
export function open(bytes: Bytes): Opened {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return openFolder(placeOf(['brand.yaml']), new Map([['brand.yaml', bytes]]));
  const place = placeOf(pathsIn(bytes) ?? []);
  return openFolder(place, place && unpack(bytes, new Set(filesOf(place))));
}

/** What was read of a folder, by the paths of its files. */
export function openFolder(place: Place | undefined, files: Files = new Map()): Opened {
  const at = (name: string) => files.get(place?.brand.get(name) ?? '');
  const text = textOf(at('brand.yaml'));
  if (!place || text === undefined) return { ok: false, problems: [] };
  const read = readBrandText(text);
  if (!read.ok) return { ok: false, problems: read.problems };
  const { logo } = read.data;
  const pictures = LOGO_PARTS.flatMap((part): OpenedPicture[] => {
    const name = logo[part];
    return name === undefined ? [] : [{ part, name, picture: pictureIn(name, at(name)) }];
  });
  const names = [...place.brand.keys()].filter((name) => name.startsWith('content/'));
  const content = new Map(
    names.flatMap((name): [string, Bytes][] => {
      const bytes = at(name);
      return bytes ? [[name, bytes]] : [];
    }),
  );
  return {
    ok: true,
    form: formOf(read.data),
    take: takeOf(textOf(files.get(place.setting ?? '')), place.hasWorkflow),
    pictures,
    content,
    clauses: ownClauses(names, (name) => textOf(at(name))),
  };
}

function takeOf(setting: string | undefined, hasWorkflow: boolean): TakeForm | undefined {
  if (setting === undefined) return undefined;
  return { kind: 'repository', host: hasWorkflow ? 'github' : 'other', ...readSetting(setting) };
}

function pictureIn(name: string, bytes: Bytes | undefined): OpenedPicture['picture'] {
  const read = bytes && readPicture(name, bytes);
  if (!bytes || !read?.ok) return undefined;
  const { kind, width, height } = read;
  return { kind, width, height, bytes };
}

function textOf(bytes: Bytes | undefined): string | undefined {
  if (!bytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
