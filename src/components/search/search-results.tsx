/** What was found: the page, the sentence that holds the words, and places within the page. */
import type { SearchResult } from '../../browser/search-index.ts';
import { excerptRuns } from '../../lib/search/excerpt.ts';

interface Props {
  results: SearchResult[];
  sections: { id: string; name: string }[];
}

export function SearchResults({ results, sections }: Props) {
  return (
    <ol class="rows search-results">
      {results.map(({ url, title, excerpt, section, places }) => (
        <li key={url}>
          <p class="section-name">{sections.find(({ id }) => id === section)?.name}</p>
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
