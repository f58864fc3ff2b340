/** The pictures of a brand: read from its folder, looked at, and given names that stay the same whatever they hold. */
import type { Logo, Picture } from '../lib/brand/brand.ts';
import { HEAVY, kilobytes, MOST_BYTES, readPicture } from '../lib/brand/picture.ts';
import type { BrandFile } from '../lib/brand/schema.ts';
import { readInside } from './inside-folder.ts';

export interface BrandPicture extends Picture {
  /** Where it was read from. */
  path: string;
  bytes: Buffer;
  type: string;
}

const TYPES = { png: 'image/png', svg: 'image/svg+xml', webp: 'image/webp' } as const;
const NAMES = { light: 'logo', dark: 'logo-dark', icon: 'icon' } as const;
type Part = keyof typeof NAMES;

interface LogoResult {
  logo: Logo;
  pictures: BrandPicture[];
  problems: { path: string[]; message: string }[];
  notes: string[];
}

export function readLogo(folder: string, setting: BrandFile['logo']): LogoResult {
  const result: LogoResult = {
    logo: { light: NONE, icon: NONE },
    pictures: [],
    problems: [],
    notes: [],
  };
  const take = (part: Part): Picture | undefined => {
    const name = setting[part];
    if (name === undefined) return undefined;
    const read = readPart(folder, name, NAMES[part]);
    if (typeof read === 'string') {
      result.problems.push({ path: ['logo', part], message: read });
      return undefined;
    }
    const { href, width, height, bytes } = read;
    if (bytes.length > HEAVY) {
      result.notes.push(
        `${name} has ${kilobytes(bytes.length)} KB, which every first visit waits for. Below 8 KB is best.`,
      );
    }
    result.pictures.push(read);
    return { href, width, height };
  };
  const light = take('light') ?? NONE;
  const dark = take('dark');
  const icon = take('icon') ?? light;
  result.logo = { light, icon, ...(dark && { dark }) };
  return result;
}

const NONE: Picture = { href: '', width: 0, height: 0 };

function readPart(folder: string, name: string, stable: string): BrandPicture | string {
  const file = readInside(folder, name, MOST_BYTES);
  if (!file.ok) return file.message;
  const picture = readPicture(name, file.bytes);
  if (!picture.ok) return `${name}: ${picture.message}`;
  const { kind, width, height } = picture;
  const href = `/brand/${stable}.${kind}`;
  return { href, width, height, path: file.path, bytes: file.bytes, type: TYPES[kind] };
}
