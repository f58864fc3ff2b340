/** The folder of a brand as the studio writes it: brand.yaml, the pictures under names of ours, and content. */
import { brandText } from './brand-text.ts';
import { inksOf } from './inks.ts';
import { LOGO_PARTS, type LogoPart } from './logo-parts.ts';
import { CONTENT_NOTE, plainLogo } from './new-brand.ts';
import type { PictureKind } from './picture.ts';
import type { BrandFile } from './schema.ts';

const NAMES: Record<LogoPart, string> = { light: 'logo', dark: 'logo-dark', icon: 'icon' };

export type LogoFiles = Partial<Record<LogoPart, { kind: PictureKind; bytes: Uint8Array }>>;

/** The names of the pictures; a brand without a logo gets one that is drawn in its inks. */
export function logoNames({ light, dark, icon }: LogoFiles): BrandFile['logo'] {
  return {
    light: `${NAMES.light}.${light?.kind ?? 'svg'}`,
    ...(dark && { dark: `${NAMES.dark}.${dark.kind}` }),
    ...(icon && { icon: `${NAMES.icon}.${icon.kind}` }),
  };
}

/** Its files by their paths; `content` holds those that a folder had before. */
export function folderOf(
  file: BrandFile,
  logo: LogoFiles,
  content: ReadonlyMap<string, Uint8Array>,
): Map<string, string | Uint8Array> {
  const names = logoNames(logo);
  return new Map<string, string | Uint8Array>([
    ['brand.yaml', brandText(file)],
    [names.light, logo.light?.bytes ?? plainLogo(inksOf(file.colours))],
    ...LOGO_PARTS.flatMap((part): [string, Uint8Array][] => {
      const name = names[part];
      const picture = logo[part];
      return name && picture ? [[name, picture.bytes]] : [];
    }),
    ['content/README.md', CONTENT_NOTE],
    ...content,
  ]);
}
