/** The interface’s words as a site has them: with the words of the brand, in the languages that it offers. */
import { speechOf } from '../lib/brand/own-words.ts';
import { DEFAULT_LOCALE } from '../lib/i18n/locales.ts';
import { faultyMessages, flattenMessages, type Message, type Words } from '../lib/i18n/messages.ts';
import { PSEUDO_LOCALE, pseudoWords } from '../lib/i18n/pseudo.ts';
import { nearestKey } from '../lib/zod/known-keys.ts';
import { record, string, unknown } from '../lib/zod/zod.ts';
import { readBrand } from './brand.ts';
import { pathsWithoutWords, readMessages } from './messages.ts';
import { readOwnFiles } from './own-content.ts';
import { ContentError, type Fault, readYamlFiles } from './yaml-files.ts';

interface Language {
  id: string;
  data: { words: Words };
}

/** With BOTHWAYS_PSEUDO set, a machine-made language is added, for the tests. */
export function siteMessages(root: string): Language[] {
  const { languages: offered, words } = readBrand(root);
  const { say } = speechOf(words);
  const own = ownMessages(root);
  const languages = readMessages(root)
    .filter(({ id }) => !offered || [DEFAULT_LOCALE, ...offered].includes(id))
    .map(({ id, data }) => {
      const said = id === DEFAULT_LOCALE ? withWords(data.words, say) : data.words;
      return { id, data: { words: { ...said, ...own.get(id) } } };
    });
  const english = languages.find(({ id }) => id === DEFAULT_LOCALE);
  if (!process.env['BOTHWAYS_PSEUDO'] || !english) return languages;
  return [...languages, { id: PSEUDO_LOCALE, data: { words: pseudoWords(english.data.words) } }];
}

function withWords(words: Words, put: (sentence: string) => string): Words {
  const said = (message: Message): Message => {
    if (typeof message === 'string') return put(message);
    const { other, ...forms } = message;
    const entries = Object.entries(forms).map(([form, sentence]) => [form, put(sentence)]);
    return { ...Object.fromEntries(entries), other: put(other) };
  };
  return Object.fromEntries(Object.entries(words).map(([key, message]) => [key, said(message)]));
}

/** Single messages that the brand says in its own way, by language. */
export function ownMessages(root: string, folder?: string): Map<string, Words> {
  const places = readOwnFiles(root, folder).filter(({ room }) => room === 'messages');
  if (places.length === 0) return new Map();
  const toolkit = new Map(readMessages(root).map(({ id, data }) => [id, data.words]));
  const faults: Fault[] = [];
  const files = readYamlFiles(places, record(string(), unknown())).map(
    ({ id, file, data, lineOf }): [string, Words] => {
      const known = toolkit.get(id) ?? {};
      const wordless = pathsWithoutWords(data);
      if (wordless.length > 0) {
        const message = 'This is no sentence. Write one, or take the line out.';
        faults.push(...wordless.map((path) => ({ file, line: lineOf(path), message })));
        return [id, {}];
      }
      const words = flattenMessages(data);
      for (const key of Object.keys(words)) {
        const message = whyNot(key, words, known);
        if (message) faults.push({ file, line: lineOf(key.split('.')), message });
      }
      return [id, words];
    },
  );
  if (faults.length > 0) throw new ContentError(faults);
  return new Map(files);
}

function whyNot(key: string, words: Words, known: Words): string | undefined {
  const before = Object.hasOwn(known, key) ? known[key] : undefined;
  if (before === undefined) {
    const nearest = nearestKey(key, Object.keys(known));
    const help = nearest ? `Did you mean “${nearest}”?` : 'Take it out.';
    return `The toolkit has no message “${key}”. ${help}`;
  }
  if (faultyMessages({ [key]: before }, words).length === 0) return undefined;
  const said = typeof before === 'string' ? before : before.other;
  return `“${key}” needs the same words in {braces} as the toolkit’s: ${said}`;
}
