/**
 * Interface words: from a file of nested keys to `t('tools.agreement.title')`.
 * Nothing here knows a language; the words themselves stand in content/messages.
 *
 * A message is a sentence with {names} to fill in, or one sentence for each
 * plural form (`one`, `other` …), chosen by the parameter `count`.
 */
import type { MessageParameters } from './message-keys.ts';

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
export type Message = string | PluralForms;
export type MessageKey = keyof MessageParameters;
/** Messages by flat key, for instance `{ 'save.saved': 'Saved' }`. */
export type Words = Record<string, Message>;
type Values<K extends MessageKey> = [MessageParameters[K]] extends [never]
  ? []
  : [values: Record<MessageParameters[K], string | number>];

/** Looks a message up and fills it in. Throws on an unknown key: a build must not go on without it. */
export type Translate = <K extends MessageKey>(key: K, ...values: Values<K>) => string;

const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Flattens nested messages: `{ save: { saved: 'Saved' } }` becomes `{ 'save.saved': 'Saved' }`. */
export function flattenMessages(nested: Record<string, unknown>, prefix = ''): Words {
  const words: Words = {};
  for (const [key, value] of Object.entries(nested)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === 'string') words[path] = value;
    else if (isPlural(value)) words[path] = value;
    else Object.assign(words, flattenMessages(value as Record<string, unknown>, path));
  }
  return words;
}

function isPlural(value: unknown): value is PluralForms {
  return (
    typeof value === 'object' &&
    value !== null &&
    'other' in value &&
    Object.keys(value).every((form) => PLURAL_FORMS.includes(form))
  );
}

/** Only the messages of the named rooms, for an island that is sent to the browser. */
export function pickWords(words: Words, rooms: readonly string[]): Words {
  return Object.fromEntries(
    Object.entries(words).filter(([key]) => rooms.some((room) => key.startsWith(`${room}.`))),
  );
}

export function translator(words: Words, locale: string): Translate {
  const plural = new Intl.PluralRules(locale);
  return (key, ...values) => {
    const message = words[key];
    if (message === undefined) throw new Error(`No message “${key}” for ${locale}.`);
    const given = (values[0] ?? {}) as Record<string, string | number>;
    const sentence =
      typeof message === 'string'
        ? message
        : (message[plural.select(Number(given['count'] ?? 0))] ?? message.other);
    return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole));
  };
}

/**
 * A message around values that are more than text, such as an answer or words of another
 * language: the translation says where each of them stands. Takes no plural forms.
 */
export function fillRuns<K extends MessageKey, Run>(
  t: Translate,
  key: K,
  runs: Record<MessageParameters[K], Run | readonly Run[]>,
): (string | Run)[] {
  const names = Object.fromEntries(Object.keys(runs).map((name) => [name, `{${name}}`]));
  const sentence = (t as (key: K, values: Record<string, string>) => string)(key, names);
  // Splitting by a group puts a parameter's name at every second place.
  return sentence
    .split(/\{(\w+)\}/)
    .flatMap((part, i): (string | Run) | readonly (string | Run)[] => {
      if (i % 2 === 1) return runs[part as MessageParameters[K]];
      return part === '' ? [] : part;
    });
}

/** The {names} in a message, each once, in the order in which they appear. */
export function parametersOf(message: Message): string[] {
  const sentences = typeof message === 'string' ? [message] : Object.values(message);
  const names = sentences.flatMap((s) => [...s.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? ''));
  if (typeof message !== 'string') names.push('count');
  return [...new Set(names)];
}

/** Keys that `reference` has and `words` lacks, or whose {names} differ, for the build to refuse. */
export function faultyMessages(reference: Words, words: Words): string[] {
  return Object.keys(reference).filter((key) => {
    const own = words[key];
    const wanted = parametersOf(reference[key] ?? '')
      .toSorted()
      .join();
    return own === undefined || parametersOf(own).toSorted().join() !== wanted;
  });
}
