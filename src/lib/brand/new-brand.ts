/**
 * The files that a new brand begins with, from a few answers: brand.yaml with a sentence on each setting, a logo to
 * put one’s own in the place of, and a word on what goes where. What it writes builds as it stands.
 */
import { inksOf } from './inks.ts';
import { BRAND_VERSION } from './migrations.ts';

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
    'brand.yaml': brandText(brand),
    'logo.svg': logoText(brand.colour),
    'content/README.md': CONTENT,
  };
}

function brandText({ name, tagline, colour, site, safeguarding }: NewBrand): string {
  return `# Your brand. Change what you like; a mistake stops the build and says how to mend it.
# A line that begins with # is a remark. To use one of the settings below, take away its #.

# The version of this file’s shape. Leave it: the toolkit reads older files, and says what has changed.
version: ${BRAND_VERSION}

# The name of your programme, as it stands at the head of each page.
name: ${quoted(name)}

# A short name for the screen of a phone, 24 characters at most.
#shortName: "…"

# One sentence: at the foot of each page, in search results and beside shared links.
tagline: ${quoted(tagline)}

# Where the site will stand: https and a domain of its own. Leave it out until you know.
${site ? `site: ${quoted(site)}` : '#site: "https://pairs.example.org"'}

# One colour is enough. The rest is made from it, for light and dark, so that all of it can be read.
colours:
  one: ${quoted(colour)}
  # A second colour, if you have one.
  #two: "#a8442f"

# Pictures in this folder: PNG, SVG or WebP, best below 8 KB. Put yours in the place of logo.svg.
logo:
  light: "logo.svg"
  # One for dark paper, and a square one for the tab of a browser.
  #dark: "logo-dark.svg"
  #icon: "icon.svg"

# Whom people can turn to. “for” is crisis, safeguarding or help. You may write hours and languages, too.
${contactsText(safeguarding)}

# Where “Leave this page now” leads: a page that anybody might be looking at.
exit: "https://www.wikipedia.org/"

# Who answers for this copy. Addresses begin with https:// or mailto:
#legal:
#  operator: "Riverside Pairs, 1 High Street"
#  imprint: "https://example.org/imprint"
#  privacy: "mailto:privacy@example.org"
#  accessibility: "mailto:hello@example.org"

# Where people say what they think of the site.
#feedback: "mailto:hello@example.org"

# Whether the foot of each page says which toolkit it is made with.
poweredBy: true

# Whether your name stands at the foot of printed pages.
onPaper: true

# What appears. What you leave out is not built, and nothing links to it.
offers:
  # agreement, goals, check
  tools: [agreement, goals, check]
  # reciprocal: two peers taking turns; near-peer: one a step ahead;
  # cross-age: an older and a younger student; circle: a small group
  modes: [reciprocal, near-peer, ${safeguarding ? 'cross-age, ' : ''}circle]
  # Where people know each other from: school, university, work, community, online
  #settings: [school, university, work, community, online]
  # Whether there is an agreement worded for people under eighteen. It needs a safeguarding contact.
  under18: ${Boolean(safeguarding)}
  # File names of templates and guides that you do without.
  #withoutTemplates: [online]
  withoutGuides: []

# Clauses of agreements, by their file names: those of content/clauses/ here, and the toolkit’s.
clauses:
  # They stand in every agreement that they suit. Nobody changes them or leaves them out.
  locked: []
  # They are asked in every agreement that they suit, and anybody may leave them out.
  suggested: []
  # They are offered nowhere. An agreement that somebody wrote before keeps its words.
  forbidden: []

# What you call yourselves and your people, where it is not programme, mentor, mentee, partner and pair. Tools, papers
# and lists say your words; guides keep theirs, until you write your own in content/guides/.
#words:
#  programme: { one: "scheme", many: "schemes" }
#  partner: { one: "buddy", many: "buddies" }
`;
}

function contactsText(safeguarding: NewBrand['safeguarding']): string {
  if (!safeguarding) {
    return `contacts: []
#contacts:
#  - for: help
#    name: "The office"
#    about: "Anything about your pair"
#    reach: "hello@example.org"
#    hours: "Monday to Friday, 9 to 5"
#    languages: ["English"]`;
  }
  return `contacts:
  - for: safeguarding
    name: ${quoted(safeguarding.name)}
    about: "For anything that worries you"
    reach: ${quoted(safeguarding.reach)}
    #hours: "Monday to Friday, 9 to 5"
    #languages: ["English"]`;
}

/** Two overlapping discs in the inks of the brand, until it has a logo. */
function logoText(colour: string): string {
  const { one, two } = inksOf({ one: colour });
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

const CONTENT = `# Your own content

What you write here stands in your copy as if it were the toolkit’s. A file that has the name of one of the
toolkit’s takes its place; a file with another name is added. The toolkit’s own stand in its folder src/content, and
are the best examples. What is wrong stops the build, with file, line and how to mend it. \`npm run dev\` shows
changes as you make them; start it anew after adding a file.

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

Headings begin with ##. HTML and pictures are refused. List the sources that a guide rests on in its head:
\`sources: [our-survey]\`.

When you update the toolkit, \`BRAND=folder npm run brand:check\` says whether what your files stand in the place of
has changed. Once you have looked at it, run it with \`-- --accept\`.
`;

/** As YAML reads it back, whatever stands in it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
