/** All that a brand in the making is asked for: whether it builds, how it looks, its zip, and a form from a file. */
import { folderOf, type LogoFiles, logoNames } from '../lib/brand/folder.ts';
import { type BrandForm, formOf } from '../lib/brand/form.ts';
import { type FormFault, readForm } from '../lib/brand/form-faults.ts';
import { LOGO_PARTS, type LogoPart } from '../lib/brand/logo-parts.ts';
import { type Look, lookOfForm } from '../lib/brand/look.ts';
import { type PictureResult, readPicture, tooHeavy } from '../lib/brand/picture.ts';
import { readBrandText } from '../lib/brand/read-brand.ts';
import type { KnownNames } from '../lib/brand/unknown-names.ts';
import type { Problem } from '../lib/yaml/read-yaml.ts';
import { packBrand, unpackBrand } from './brand-zip.ts';

export type Bytes = Uint8Array<ArrayBuffer>;
type Content = ReadonlyMap<string, Bytes>;

export function judge(
  form: BrandForm,
  logo: LogoFiles,
  known: KnownNames,
): { faults: FormFault[]; look: Look | undefined } {
  const read = readForm(form, logoNames(logo), known);
  return { faults: read.ok ? [] : read.faults, look: lookOfForm(form) };
}

/** `size` tells a file that is not even read, for its length. */
export function look(name: string, bytes: Bytes | undefined, size: number): PictureResult {
  return bytes ? readPicture(name, bytes) : { ok: false, message: tooHeavy(size) };
}

/** The zip, or what is to be mended first. */
export function pack(
  form: BrandForm,
  logo: LogoFiles,
  content: Content,
  known: KnownNames,
): Bytes | FormFault[] {
  const read = readForm(form, logoNames(logo), known);
  return read.ok ? packBrand(folderOf(read.file, logo, content)) : read.faults;
}

export interface OpenedPicture {
  part: LogoPart;
  name: string;
  /** Nothing where the picture is missing, or is none that the build takes. */
  picture:
    | { kind: 'png' | 'svg' | 'webp'; width: number; height: number; bytes: Bytes }
    | undefined;
}

export type Opened =
  | { ok: true; form: BrandForm; pictures: OpenedPicture[]; content: Content }
  /** Without problems where there is nothing to read. */
  | { ok: false; problems: Problem[] };

/** A brand.yaml, or the zip of a folder. Nothing in it is trusted. */
export function open(bytes: Bytes): Opened {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const files = isZip ? unpackBrand(bytes) : new Map([['brand.yaml', bytes]]);
  const text = textOf(files?.get('brand.yaml'));
  if (!files || text === undefined) return { ok: false, problems: [] };
  const read = readBrandText(text);
  if (!read.ok) return { ok: false, problems: read.problems };
  const { logo } = read.data;
  const pictures = LOGO_PARTS.flatMap((part): OpenedPicture[] => {
    const name = logo[part];
    return name === undefined ? [] : [{ part, name, picture: pictureIn(files, name) }];
  });
  const content = new Map([...files].filter(([path]) => path.startsWith('content/')));
  return { ok: true, form: formOf(read.data), pictures, content };
}

function pictureIn(files: Content, name: string): OpenedPicture['picture'] {
  const bytes = files.get(name);
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
