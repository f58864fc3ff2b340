/**
 * A brand as pages know it: what a programme set in brand.yaml, with all that is made from it. The build reads
 * one (build/brand.ts) and hands it to pages as `virtual:brand`, the one door to it.
 */
import { MODES } from '../partnership/mode.ts';
import { SETTINGS } from '../partnership/setting.ts';
import { type Contact, shownContacts } from './contact.ts';
import { type Inks, inksOf } from './inks.ts';
import type { BrandFile } from './schema.ts';

/** A picture of the brand in the built site. */
export interface Picture {
  href: string;
  width: number;
  height: number;
}

/** As large as the head of a page has room for, in CSS pixels. */
export function inHead({ href, width, height }: Picture): Picture {
  const scale = Math.min(144 / width, 24 / height);
  return { href, width: Math.round(width * scale) || 1, height: Math.round(height * scale) || 1 };
}

export interface Logo {
  light: Picture;
  /** Where dark paper has one of its own. */
  dark?: Picture | undefined;
  icon: Picture;
}

export interface Brand extends Omit<BrandFile, 'version' | 'colours' | 'logo' | 'contacts'> {
  shortName: string;
  inks: Inks;
  logo: Logo;
  contacts: Contact[];
}

export function brandOf(file: BrandFile, logo: Logo): Brand {
  const { version: _, colours, contacts, offers, ...rest } = file;
  return {
    ...rest,
    shortName: file.shortName ?? file.name,
    inks: inksOf(colours),
    logo,
    contacts: shownContacts(contacts),
    // Once each, in the order in which tools ask for them.
    offers: {
      ...offers,
      modes: MODES.filter((mode) => offers.modes.includes(mode)),
      settings: SETTINGS.filter((setting) => offers.settings.includes(setting)),
    },
  };
}
