/** Opens a brand that somebody has: its brand.yaml, or the zip of its folder. Loaded on use; it trusts nothing in it. */
import { unpackBrand } from '../../export/brand-zip.ts';
import { formOf } from '../../lib/brand/form.ts';
import { LOGO_PARTS, type LogoPart } from '../../lib/brand/logo-parts.ts';
import { readBrandText } from '../../lib/brand/read-brand.ts';
import type { BrandFile } from '../../lib/brand/schema.ts';
import type { Problem } from '../../lib/yaml/read-yaml.ts';
import { chosenPicture } from './studio-maker.ts';
import type { Pictures } from './studio-props.ts';
import type { Made } from './use-studio.ts';

export type Opened =
  | { ok: true; made: Made; missing: LogoPart[] }
  /** Without problems where there is nothing to read. */
  | { ok: false; problems: Problem[] };

export function openBrand(bytes: Uint8Array): Opened {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const files = isZip ? unpackBrand(bytes) : new Map([['brand.yaml', bytes]]);
  const text = textOf(files?.get('brand.yaml'));
  if (!files || text === undefined) return { ok: false, problems: [] };
  const read = readBrandText(text);
  if (!read.ok) return { ok: false, problems: read.problems };
  const { pictures, missing } = picturesIn(files, read.data.logo);
  const content = new Map([...files].filter(([path]) => path.startsWith('content/')));
  return { ok: true, made: { form: formOf(read.data), pictures, content }, missing };
}

function picturesIn(files: ReadonlyMap<string, Uint8Array>, logo: BrandFile['logo']) {
  const pictures: Pictures = {};
  const missing: LogoPart[] = [];
  for (const part of LOGO_PARTS) {
    const name = logo[part];
    if (name === undefined) continue;
    const bytes = files.get(name);
    const picture = bytes && chosenPicture(name, new Uint8Array(bytes));
    if (typeof picture === 'object') pictures[part] = picture;
    else missing.push(part);
  }
  return { pictures, missing };
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  if (!bytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
