/**
 * The interface's words: one file a language, checked against the default language, and
 * the typed list of their keys. `npm run words` writes that list anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LOCALE } from '../lib/i18n/locales.ts';
import { faultyMessages, flattenMessages, parametersOf, type Words } from '../lib/i18n/messages.ts';
import { record, string, unknown } from '../lib/zod/zod.ts';
import { ContentError, readYamlFolder } from './yaml-files.ts';

const FOLDER = 'src/content/messages';
const KEYS = 'src/lib/i18n/message-keys.ts';

/** Reads every language, as the toolkit says it. */
export function readMessages(root: string): { id: string; data: { words: Words } }[] {
  const files = readYamlFolder(root, FOLDER, record(string(), unknown()));
  const wordless = files.flatMap(({ file, data, lineOf }) =>
    pathsWithoutWords(data).map((path) => {
      const message = `“${path.join('.')}” is no sentence. Write one, in quotes where it is a number.`;
      return { file, line: lineOf(path), message };
    }),
  );
  if (wordless.length > 0) throw new ContentError(wordless);
  const languages = files.map(({ id, file, data, lineOf }) => ({
    id,
    file,
    lineOf: (key: string) => lineOf(key.split('.')),
    words: flattenMessages(data),
  }));
  const reference = languages.find((language) => language.id === DEFAULT_LOCALE);
  if (!reference) throw new Error(`${FOLDER}/${DEFAULT_LOCALE}.yaml is missing.`);

  const problems = languages.flatMap(({ file, lineOf, words }) => [
    ...faultyMessages(reference.words, words).map((key) => ({
      file,
      line: lineOf(key),
      message: `“${key}” is missing, or its {names} differ from ${DEFAULT_LOCALE}.yaml. Translate it.`,
    })),
    ...Object.keys(words)
      .filter((key) => !Object.hasOwn(reference.words, key))
      .map((key) => ({
        file,
        line: lineOf(key),
        message: `“${key}” is not in ${DEFAULT_LOCALE}.yaml any more. Take it out.`,
      })),
  ]);
  if (problems.length > 0) throw new ContentError(problems);

  return languages.map(({ id, words }) => ({ id, data: { words } }));
}

/** Where a value is neither a sentence nor a group of messages. */
export function pathsWithoutWords(value: unknown, path: string[] = []): string[][] {
  if (typeof value === 'string' && value !== '') return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => pathsWithoutWords(inner, [...path, key]));
}

/** The text of the typed list: each key with the names that its sentence needs. */
export function messageKeysSource(root: string): string {
  const words = readMessages(root).find((entry) => entry.id === DEFAULT_LOCALE)?.data.words ?? {};
  const rows = Object.entries(words).map(([key, message]) => {
    const names = parametersOf(message).map((name) => `'${name}'`);
    return `  '${key}': ${names.join(' | ') || 'never'};`;
  });
  return `/** Written by \`npm run words\` from content/messages/${DEFAULT_LOCALE}.yaml; do not edit. */
export interface MessageParameters {
${rows.join('\n')}
}
`;
}

/** Writes the list where it differs, and tells whether it did. */
export function writeMessageKeys(root: string): boolean {
  const source = messageKeysSource(root);
  const path = join(root, KEYS);
  if (readFileSync(path, { encoding: 'utf8', flag: 'a+' }) === source) return false;
  writeFileSync(path, source);
  return true;
}
