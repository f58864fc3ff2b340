/** A source by its name, which is in English, with a link to what is known of it. */
import { languageMarks } from '../../lib/i18n/in-language.ts';
import { DEFAULT_LOCALE, localePath } from '../../lib/i18n/locales.ts';

interface Props {
  id: string;
  /** How the sources are named, by id. */
  sources: Record<string, string>;
  locale: string;
}

export function SourceLink({ id, sources, locale }: Props) {
  return (
    <a href={`${localePath(locale, '/sources/')}#${id}`} {...languageMarks(DEFAULT_LOCALE, locale)}>
      {sources[id]}
    </a>
  );
}
