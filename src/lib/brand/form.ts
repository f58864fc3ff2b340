/**
 * A brand as the studio’s form holds it: every field is the text that somebody typed, right or wrong, and an
 * empty one is a setting left out. Its shape is that of brand.yaml, so that a fault’s path is a field’s name.
 */
import type { BrandSettings } from './brand-text.ts';
import type { FaceChoice, FaceSetting } from './faces.ts';
import { OUR_WORDS, type OurWord } from './our-words.ts';
import type { BrandFile, InkSetting } from './schema.ts';

/** One ink: its colour, and what is made from it unless it is set by hand. */
interface InkForm {
  shape: string;
  text: string;
  dark: string;
}

export interface ContactForm {
  for: BrandFile['contacts'][number]['for'];
  name: string;
  about: string;
  reach: string;
  hours: string;
  /** With commas between them. */
  languages: string;
}

/** One word of ours as a programme has it. */
interface WordForm {
  one: string;
  many: string;
}

/** Typefaces: one of the choices, or fonts by their names, with commas between. */
interface TypeForm {
  choice: FaceChoice | 'own';
  headings: string;
  text: string;
}

export interface BrandForm extends Pick<BrandFile, 'poweredBy' | 'onPaper' | 'offers' | 'clauses'> {
  name: string;
  shortName: string;
  tagline: string;
  site: string;
  path: string;
  colours: { one: InkForm; two: InkForm };
  type: TypeForm;
  contacts: ContactForm[];
  exit: string;
  legal: { operator: string; imprint: string; privacy: string; accessibility: string };
  feedback: string;
  /** All that there are, where it is left out: those of a later release too. */
  languages: string[] | undefined;
  words: Record<OurWord, WordForm>;
}

export const NEW_CONTACT: ContactForm = {
  for: 'help',
  name: '',
  about: '',
  reach: '',
  hours: '',
  languages: '',
};

/** The form of settings that were read from a file. */
export function formOf(settings: BrandSettings): BrandForm {
  const { colours, contacts, legal, poweredBy, onPaper, offers, clauses, words } = settings;
  return {
    name: settings.name,
    shortName: settings.shortName ?? '',
    tagline: settings.tagline,
    site: settings.site ?? '',
    path: settings.path ?? '',
    colours: { one: inkForm(colours.one), two: inkForm(colours.two) },
    type: typeForm(settings.type),
    contacts: contacts.map(({ hours = '', languages = [], ...contact }) => ({
      ...contact,
      hours,
      languages: languages.join(', '),
    })),
    exit: settings.exit,
    legal: {
      operator: legal.operator ?? '',
      imprint: legal.imprint ?? '',
      privacy: legal.privacy ?? '',
      accessibility: legal.accessibility ?? '',
    },
    feedback: settings.feedback ?? '',
    poweredBy,
    onPaper,
    languages: settings.languages,
    offers,
    clauses,
    words: eachWord((word) => ({ one: '', many: '', ...words[word] })),
  };
}

/** What the form says, for the schema to judge: only what is needed stands there empty. */
export function settingsOf(form: BrandForm, logo: BrandFile['logo']): BrandSettings {
  const { colours, legal, poweredBy, onPaper, offers, clauses, words } = form;
  const two = inkOf(colours.two);
  const type = faceSettingOf(form.type);
  return {
    name: form.name,
    ...(form.shortName && { shortName: form.shortName }),
    tagline: form.tagline,
    ...(form.site && { site: form.site }),
    ...(form.path && { path: form.path }),
    colours: { one: inkOf(colours.one) ?? '', ...(two !== undefined && { two }) },
    ...(type !== 'book' && { type }),
    logo,
    contacts: form.contacts.map(({ hours, languages, ...contact }) => ({
      ...contact,
      ...(hours && { hours }),
      ...(languages.trim() && { languages: listed(languages) }),
    })),
    exit: form.exit,
    legal: {
      ...(legal.operator && { operator: legal.operator }),
      ...(legal.imprint && { imprint: legal.imprint }),
      ...(legal.privacy && { privacy: legal.privacy }),
      ...(legal.accessibility && { accessibility: legal.accessibility }),
    },
    ...(form.feedback && { feedback: form.feedback }),
    poweredBy,
    onPaper,
    ...(form.languages && { languages: form.languages }),
    offers,
    clauses,
    words: Object.fromEntries(
      OUR_WORDS.flatMap((word) => (isTyped(words[word]) ? [[word, words[word]]] : [])),
    ),
  };
}

function eachWord(make: (word: OurWord) => WordForm): Record<OurWord, WordForm> {
  return Object.fromEntries(OUR_WORDS.map((word) => [word, make(word)])) as Record<
    OurWord,
    WordForm
  >;
}

/** A word of which half is typed is judged. */
function isTyped({ one, many }: WordForm): boolean {
  return Boolean(one || many);
}

function inkForm(setting: InkSetting | undefined): InkForm {
  const {
    shape = '',
    text = '',
    dark = '',
  } = typeof setting === 'string' ? { shape: setting } : (setting ?? {});
  return { shape, text, dark };
}

function inkOf({ shape, text, dark }: InkForm): InkSetting | undefined {
  if (!text && !dark) return shape || undefined;
  return { ...(text && { text }), ...(shape && { shape }), ...(dark && { dark }) };
}

function typeForm(setting: FaceSetting = 'book'): TypeForm {
  if (typeof setting === 'string') return { choice: setting, headings: '', text: '' };
  const { headings = [], text = [] } = setting;
  return { choice: 'own', headings: headings.join(', '), text: text.join(', ') };
}

function faceSettingOf({ choice, headings, text }: TypeForm): FaceSetting {
  if (choice !== 'own') return choice;
  // As its hint says.
  if (!headings.trim() && !text.trim()) return 'book';
  return {
    ...(headings.trim() && { headings: listed(headings) }),
    ...(text.trim() && { text: listed(text) }),
  };
}

function listed(text: string): string[] {
  return text
    .split(/[,،、]/u)
    .map((part) => part.trim())
    .filter(Boolean);
}
