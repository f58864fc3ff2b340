/** What was found: the page, the sentence that holds the words, and places within the page. */
import type { SearchResult } from '../../browser/search-index.ts';
import { languageMarks } from '../../lib/i18n/in-language.ts';
import type { Filters } from '../../lib/search/known-pages.ts';

interface Props {
  results: SearchResult[];
  locale: string;
  /** The name of a kind or a section in the reader’s language. */
  nameOf: (filter: keyof Filters, id: string) => string | undefined;
}

export function SearchResults({ results, locale, nameOf }: Props) {
  return (
    <ol class="rows search-results">
      {results.map(({ url, title, language = locale, kind, section, text }) => {
        const marks = languageMarks(language, locale);
        return (
          <li key={url}>
            <p class="section-name">
              {[nameOf('kind', kind), nameOf('section', section)].filter(Boolean).join(' · ')}
            </p>
            <h2 {...marks}>
              <a href={url}>{title}</a>
            </h2>
            <p class="search-excerpt" {...marks}>
              {text?.runs.map((run, i) =>
                run.isMatch ? <mark key={i}>{run.text}</mark> : run.text,
              )}
            </p>
            {text && text.places.length > 0 && (
              <ul class="places" {...marks}>
                {text.places.map((place) => (
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
