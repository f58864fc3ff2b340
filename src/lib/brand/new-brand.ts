/**
 * The files that a new brand begins with, from a few answers: brand.yaml with a sentence on each setting, a logo to
 * put one’s own in the place of, and a word on what goes where. What it writes builds as it stands.
 */
import { type BrandSettings, brandText } from './brand-text.ts';
import { type Inks, inksOf } from './inks.ts';
import { EVERYTHING, type Offers } from './offers.ts';
import { NEUTRAL_PAGE } from './schema.ts';

export interface NewBrand {
  name: string;
  tagline: string;
  /** Six digits behind #. */
  colour: string;
  /** Where the site will stand, if that is known. */
  site?: string | undefined;
  /** Who answers for the safety of people under eighteen; nobody where none of them takes part. */
  safeguarding?: { name: string; reach: string } | undefined;
}

/** The text of each file, by its path in the folder. */
export function newBrandFiles(brand: NewBrand): Record<string, string> {
  return {
    'brand.yaml': brandText(firstSettings(brand)),
    'logo.svg': plainLogo(inksOf({ one: brand.colour })),
    'content/README.md': CONTENT_NOTE,
  };
}

/** The settings that a new brand begins with. */
export function firstSettings({
  name,
  tagline,
  colour,
  site,
  safeguarding,
}: NewBrand): BrandSettings {
  return {
    name,
    tagline,
    site,
    colours: { one: colour },
    logo: { light: 'logo.svg' },
    exit: NEUTRAL_PAGE,
    contacts: safeguarding
      ? [{ for: 'safeguarding', about: 'For anything that worries you', ...safeguarding }]
      : [],
    legal: {},
    poweredBy: true,
    onPaper: true,
    offers: safeguarding ? EVERYTHING : forAdults(EVERYTHING),
  };
}

/** What can be offered where nobody answers for the safety of people under eighteen. */
function forAdults(offers: Offers): Offers {
  return { ...offers, modes: offers.modes.filter((mode) => mode !== 'cross-age'), under18: false };
}

/** Two overlapping discs in the inks of the brand, until it has a logo. */
export function plainLogo({ one, two }: Inks): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 32" width="48" height="32">
  <style>
    circle { mix-blend-mode: multiply }
    .one { fill: ${one.shape} }
    .two { fill: ${two.shape} }
    @media (prefers-color-scheme: dark) {
      circle { mix-blend-mode: screen }
      .one { fill: ${one.dark} }
      .two { fill: ${two.dark} }
    }
  </style>
  <circle class="one" cx="16" cy="16" r="16"/>
  <circle class="two" cx="32" cy="16" r="16"/>
</svg>
`;
}

export const CONTENT_NOTE = `# Your own content

This folder is kept for clauses, guides and other words of your own. The toolkit does not read it yet: until it
does, everything that you can set stands in brand.yaml, one folder up.
`;
