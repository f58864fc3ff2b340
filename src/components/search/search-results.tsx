/** What was found: the page, the sentence that holds the words, and places within the page. */
import type { Filters, SearchResult } from '../../browser/search-index.ts';
import { excerptRuns } from '../../lib/search/excerpt.ts';

interface Props {
  results: SearchResult[];
  /** The name of a kind or a section in the reader’s language. */
  nameOf: (filter: keyof Filters, id: string) => string | undefined;
}

export function SearchResults({ results, nameOf }: Props) {
  return (
    <ol class="rows search-results">
      {results.map(({ url, title, excerpt, kind, section, places }) => (
        <li key={url}>
          <p class="section-name">
            {[nameOf('kind', kind), nameOf('section', section)].filter(Boolean).join(' · ')}
          </p>
          <h2>
            <a href={url}>{title}</a>
          </h2>
          <p>
            {excerptRuns(excerpt).map(({ text, isMatch }, i) =>
              isMatch ? <mark key={i}>{text}</mark> : text,
            )}
          </p>
          {places.length > 0 && (
            <ul class="places">
              {places.map((place) => (
                <li key={place.url}>
                  <a href={place.url}>{place.title}</a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
