/** What was found: the page, the sentence that holds the words, and places within the page. */
import type { Filters, SearchResult } from '../../browser/search-index.ts';
import { languageMarks } from '../../lib/i18n/in-language.ts';
import { excerptRuns } from '../../lib/search/excerpt.ts';

interface Props {
  results: SearchResult[];
  locale: string;
  /** The name of a kind or a section in the reader’s language. */
  nameOf: (filter: keyof Filters, id: string) => string | undefined;
}

export function SearchResults({ results, locale, nameOf }: Props) {
  return (
    <ol class="rows search-results">
      {results.map(({ url, title, language = locale, excerpt, kind, section, places }) => {
        const marks = languageMarks(language, locale);
        return (
          <li key={url}>
            <p class="section-name">
              {[nameOf('kind', kind), nameOf('section', section)].filter(Boolean).join(' · ')}
            </p>
            <h2 {...marks}>
              <a href={url}>{title}</a>
            </h2>
            <p {...marks}>
              {excerptRuns(excerpt).map(({ text, isMatch }, i) =>
                isMatch ? <mark key={i}>{text}</mark> : text,
              )}
            </p>
            {places.length > 0 && (
              <ul class="places" {...marks}>
                {places.map((place) => (
                  <li key={place.url}>
                    <a href={place.url}>{place.title}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}
