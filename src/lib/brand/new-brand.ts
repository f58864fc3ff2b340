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
    clauses: { locked: [], suggested: [], forbidden: [] },
    words: {},
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

What you write here stands in your copy as if it were the toolkit’s. A file that has the name of one of the
toolkit’s takes its place; a file with another name is added. The toolkit’s own stand in its folder src/content, and
are the best examples, and tests/fixtures/brands beside it holds three whole brands of programmes that do not exist.
What is wrong stops the build, with file, line and how to mend it. \`npm run dev\` shows
changes as you make them.

| folder | what stands in it |
|---|---|
| \`guides/en/\` | guides, as plain Markdown: \`your-first-month.md\` has the address /guides/your-first-month/ |
| \`clauses/en/\` | clauses of agreements. Name them below \`clauses\` in brand.yaml, or in a template |
| \`templates/en/\` | agreements: which clauses they ask, in which order |
| \`checks/en/\` | self-checks |
| \`questions/en/\` | conversation cards |
| \`printables/en/\` | papers to fill in by hand |
| \`glossary/en/\` | words that need explaining |
| \`paths/en/\` | what to read in which order |
| \`sources/\` | what your guides rest on |
| \`messages/en.yaml\` | single sentences of pages and tools, under the same keys as in src/content/messages/en.yaml |

A guide begins like this. One that takes the place of another needs no \`section\`: it keeps the place of that.

    ---
    title: Your first month with us
    summary: Four weeks, four meetings, and what each of them is for.
    section: begin
    inShort:
      - Four meetings carry a pair through its beginning.
      - Anybody may change partners in the first month.
    reviewed: 2026-11-20
    ---

    ## Week by week

    You meet, and write your [agreement](/tools/agreement/).

Headings begin with ##. HTML and pictures are refused. List the sources that a guide rests on in its head, yours or the
toolkit’s: \`sources: [our-survey]\`. Cite one behind the sentence that rests on it: \`[@our-survey]\`. Words to say and
exercises stand in boxes:

    > [!say] They ring at midnight
    > “I saw it. I answer in the morning.”

    > [!try] A short turn each, 30 minutes
    > 1. One tells, and the other asks.

An agreement, a paper or a card for two people who take turns calls neither of them a mentor or a mentee.

When you update the toolkit, \`BRAND=folder npm run brand:check\` says whether what your files stand in the place of
has changed. Once you have looked at it, run it with \`-- --accept\`.
`;
