/** The clauses that the paper does not have, to look through and add. Looking asks the network for nothing. */
import { useState } from 'preact/hooks';
import type { Clause } from '../../lib/agreement/clause.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

interface Props {
  clauses: readonly Clause[];
  onAdd: (clause: Clause) => void;
  t: Translate;
  marks: LanguageMarks | undefined;
}

export function LibrarySearch({ clauses, onAdd, t, marks }: Props) {
  const [query, setQuery] = useState('');
  // Thirty clauses are a long way to the next button: they come when they are asked for.
  const [isAllShown, setAllShown] = useState(false);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = clauses.filter((clause) => {
    const text = textOf(clause);
    return words.every((word) => text.includes(word));
  });
  return (
    <>
      <div class="field">
        <label for="library">{t('questions.more.search')}</label>
        <input
          id="library"
          type="text"
          autocomplete="off"
          aria-describedby="library-hint"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <p id="library-hint" class="hint">
          {t('questions.more.searchHint')}
        </p>
      </div>
      <p role="status" class="hint">
        {found.length > 0
          ? t('questions.more.found', { count: found.length })
          : t('questions.more.none')}
      </p>
      {words.length === 0 && (
        <p>
          <button
            type="button"
            class="link-button"
            aria-expanded={isAllShown}
            onClick={() => setAllShown(!isAllShown)}
          >
            {t('questions.more.all')}
          </button>
        </p>
      )}
      <ul class="rows placed">
        {(words.length > 0 || isAllShown ? found : []).map((clause) => (
          <li key={clause.id}>
            <strong {...marks}>{clause.title}</strong>
            <span class="hint" {...marks}>
              {clause.why}
            </span>
            <button type="button" class="link-button" onClick={() => onAdd(clause)}>
              {t('questions.more.add', { clause: clause.title })}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function textOf({ title, question, why, wordings }: Clause): string {
  return [title, question, why, ...wordings.map(({ text }) => text)].join(' ').toLowerCase();
}
