/** The clauses that a brand brings along in its folder, by their titles. What cannot be read is called by its file’s name. */
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { readYaml } from '../yaml/read-yaml.ts';

export interface OwnClause {
  id: string;
  title: string;
}

const PLACE = new RegExp(`^content/clauses/${DEFAULT_LOCALE}/([^/]+)\\.yaml$`);

/** `textOf` gives the text of a file by its path in the folder; nothing where it is none. */
export function ownClauses(
  paths: Iterable<string>,
  textOf: (path: string) => string | undefined,
): OwnClause[] {
  return [...paths].flatMap((path) => {
    const [, id] = PLACE.exec(path) ?? [];
    return id === undefined ? [] : [{ id, title: titleIn(textOf(path) ?? '') ?? id }];
  });
}

function titleIn(text: string): string | undefined {
  const read = readYaml(text);
  const { title } = (read.ok && (read.data as { title?: unknown } | null)) || {};
  return typeof title === 'string' && title.trim() ? title : undefined;
}
