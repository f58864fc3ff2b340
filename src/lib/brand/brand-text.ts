/**
 * Writes brand.yaml for people: a sentence on each setting, and what is not set as a remark to take the # away
 * from. Whatever the schema takes, it is read back as it was.
 */
import { SETTINGS } from '../partnership/setting.ts';
import type { FaceSetting } from './faces.ts';
import { BRAND_VERSION } from './migrations.ts';
import type { BrandFile, InkSetting } from './schema.ts';

/** All that a brand sets; its version is ours to write. */
export type BrandSettings = Omit<BrandFile, 'version'>;

export function brandText({
  name,
  shortName,
  tagline,
  site,
  path,
  colours,
  type,
  logo,
  contacts,
  exit,
  legal,
  feedback,
  poweredBy,
  onPaper,
  languages,
  offers,
  clauses,
  words,
}: BrandSettings): string {
  return `# Your brand. Change what you like; a mistake stops the build and says how to mend it.
# A line that begins with # is a remark. To use one of the settings below, take away its #.

# The version of this file’s shape. Leave it: the toolkit reads older files, and says what has changed.
version: ${BRAND_VERSION}

# The name of your programme, as it stands at the head of each page.
name: ${quoted(name)}

# A short name for the screen of a phone, 24 characters at most.
${setting('', 'shortName', shortName, '"…"')}

# One sentence: at the foot of each page, in search results and beside shared links.
tagline: ${quoted(tagline)}

# Where the site will stand: https and a domain of its own. Leave it out until you know.
${setting('', 'site', site, '"https://pairs.example.org"')}

# The path of a site that has no domain to itself. Leave it out wherever you can.
${setting('', 'path', path, '"/mentoring/"')}

# One colour is enough. The rest is made from it, for light and dark, so that all of it can be read.
colours:
  one: ${inkText(colours.one)}
  # A second colour, if you have one.
  ${colours.two === undefined ? '#two: "#a8442f"' : `two: ${inkText(colours.two)}`}

# The typefaces of pages and papers: book, plain, humanist, old-style, easy-read or rounded. Or headings and text below
# it, each a list of fonts that people’s devices have, best first, with serif or sans-serif at its end.
${typeText(type)}

# Pictures in this folder: PNG, SVG or WebP, best below 8 KB.${logo.light === 'logo.svg' ? ' Put yours in the place of logo.svg.' : ''}
logo:
  light: ${quoted(logo.light)}
  # One for dark paper, and a square one for the tab of a browser.
${setting('  ', 'dark', logo.dark, '"logo-dark.svg"')}
${setting('  ', 'icon', logo.icon, '"icon.svg"')}

# Whom people can turn to. “for” is crisis, safeguarding or help. You may write hours and languages, too.
${contacts.length > 0 ? ['contacts:', ...contacts.map(contactText)].join('\n') : NO_CONTACTS}

# Where “Leave this page now” leads: a page that anybody might be looking at.
exit: ${quoted(exit)}

# Who answers for this copy. Addresses begin with https:// or mailto:
${legalText(legal)}

# Where people say what they think of the site.
${setting('', 'feedback', feedback, '"mailto:hello@example.org"')}

# Whether the foot of each page says which toolkit it is made with.
poweredBy: ${poweredBy}

# Whether your name stands at the foot of printed pages.
onPaper: ${onPaper}

# The languages that are offered, by their codes. All of them where it is left out.
${languages ? `languages: ${list(languages)}` : '#languages: [en]'}

# What appears. What you leave out is not built, and nothing links to it.
offers:
  # agreement, goals, check
  tools: ${list(offers.tools)}
  # reciprocal: two peers taking turns; near-peer: one a step ahead;
  # cross-age: an older and a younger student; circle: a small group
  modes: ${list(offers.modes)}
  # Where people know each other from: school, university, work, community, online
  ${SETTINGS.every((one) => offers.settings.includes(one)) ? '#' : ''}settings: ${list(offers.settings)}
  # Whether there is an agreement worded for people under eighteen. It needs a safeguarding contact.
  under18: ${offers.under18}
  # File names of templates and guides that you do without.
  ${offers.withoutTemplates.length > 0 ? `withoutTemplates: ${list(offers.withoutTemplates)}` : '#withoutTemplates: [online]'}
  withoutGuides: ${list(offers.withoutGuides)}

# Clauses of agreements, by their file names: those of content/clauses/ here, and the toolkit’s.
clauses:
  # They stand in every agreement that they suit. Nobody changes them or leaves them out.
  locked: ${list(clauses.locked)}
  # They are asked in every agreement that they suit, and anybody may leave them out.
  suggested: ${list(clauses.suggested)}
  # They are offered nowhere. An agreement that somebody wrote before keeps its words.
  forbidden: ${list(clauses.forbidden)}

# What you call yourselves and your people, where it is not programme, mentor, mentee, partner and pair. Every page says
# your words. What tells of research keeps its own, and so do quotations; the spelling “program” goes everywhere.
${wordsText(words)}
`;
}

function wordsText(words: BrandSettings['words']): string {
  const lines = Object.entries(words).flatMap(([name, word]) =>
    word ? [`  ${name}: { one: ${quoted(word.one)}, many: ${quoted(word.many)} }`] : [],
  );
  return lines.length > 0 ? ['words:', ...lines].join('\n') : NO_WORDS;
}

const NO_WORDS = `#words:
#  programme: { one: "scheme", many: "schemes" }
#  partner: { one: "buddy", many: "buddies" }`;

/** A line of its own: as it is set, or else as a proposal. */
function setting(indent: string, key: string, value: string | undefined, proposal: string): string {
  return value === undefined
    ? `${indent}#${key}: ${proposal}`
    : `${indent}${key}: ${quoted(value)}`;
}

function inkText(ink: InkSetting): string {
  if (typeof ink === 'string') return quoted(ink);
  const parts = (['text', 'shape', 'dark'] as const).flatMap((part) => {
    const colour = ink[part];
    return colour === undefined ? [] : `${part}: ${quoted(colour)}`;
  });
  return `{ ${parts.join(', ')} }`;
}

function typeText(type: FaceSetting | undefined): string {
  if (type === undefined) return '#type: easy-read';
  if (typeof type === 'string') return `type: ${type}`;
  const lists = (['headings', 'text'] as const).flatMap((part) => {
    const names = type[part];
    return names ? [`  ${part}: ${list(names)}`] : [];
  });
  return ['type:', ...lists].join('\n');
}

const NO_CONTACTS = `contacts: []
#contacts:
#  - for: help
#    name: "The office"
#    about: "Anything about your pair"
#    reach: "hello@example.org"
#    hours: "Monday to Friday, 9 to 5"
#    languages: ["English"]`;

function contactText(contact: BrandSettings['contacts'][number]): string {
  return `  - for: ${contact.for}
    name: ${quoted(contact.name)}
    about: ${quoted(contact.about)}
    reach: ${quoted(contact.reach)}
${setting('    ', 'hours', contact.hours, '"Monday to Friday, 9 to 5"')}
    ${contact.languages ? `languages: ${list(contact.languages)}` : '#languages: ["English"]'}`;
}

const LEGAL = {
  operator: '"Riverside Pairs, 1 High Street"',
  imprint: '"https://example.org/imprint"',
  privacy: '"mailto:privacy@example.org"',
  accessibility: '"mailto:hello@example.org"',
} as const;
const LEGAL_KEYS = Object.keys(LEGAL) as (keyof typeof LEGAL)[];

function legalText(legal: BrandSettings['legal']): string {
  const isSet = LEGAL_KEYS.some((key) => legal[key] !== undefined);
  return [
    isSet ? 'legal:' : '#legal:',
    ...LEGAL_KEYS.map((key) =>
      isSet ? setting('  ', key, legal[key], LEGAL[key]) : `#  ${key}: ${LEGAL[key]}`,
    ),
  ].join('\n');
}

function list(items: readonly string[]): string {
  return `[${items.map((item) => (isBare(item) ? item : quoted(item))).join(', ')}]`;
}

/** Whether YAML reads it as a word without quotes. */
function isBare(text: string): boolean {
  return /^[a-z][a-z\d-]*$/.test(text) && !['true', 'false', 'null'].includes(text);
}

/** As YAML reads it back, whatever stands in it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
