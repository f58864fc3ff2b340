/**
 * The clauses that the paper does not have, and what the guides offer, to look through and add. Looking
 * asks the network for nothing.
 */
import { useState } from 'preact/hooks';
import type { Clause } from '../../lib/agreement/clause.ts';
import type { GuideWords } from '../../lib/agreement/guide-words.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import { fillRuns, type Translate } from '../../lib/i18n/messages.ts';

interface Props {
  clauses: readonly Clause[];
  /** Words of the guides, which are found once somebody looks for something. */
  offered: readonly GuideWords[];
  /** Somebody is about to look for something. */
  onLook: () => void;
  onAdd: (clause: Clause) => void;
  onPutIn: (words: GuideWords) => void;
  t: Translate;
  marks: LanguageMarks | undefined;
}

export function LibrarySearch({ clauses, offered, onLook, onAdd, onPutIn, t, marks }: Props) {
  const [query, setQuery] = useState('');
  // Thirty clauses are a long way to the next button: they come when they are asked for.
  const [isAllShown, setAllShown] = useState(false);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const isLookedFor = (text: string) => words.every((word) => text.includes(word));
  const found = clauses.filter((clause) => isLookedFor(textOf(clause)));
  const fromGuides =
    words.length > 0 ? offered.filter((words) => isLookedFor(guideTextOf(words))) : [];
  const count = found.length + fromGuides.length;
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
          onFocus={onLook}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <p id="library-hint" class="hint">
          {t('questions.more.searchHint')}
        </p>
      </div>
      <p role="status" class="hint">
        {count > 0 ? t('questions.more.found', { count }) : t('questions.more.none')}
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
        {fromGuides.map((words) => {
          const { title, guideTitle, lang, dir } = words;
          const marks = { lang, dir };
          return (
            <li key={`${words.guide} ${words.when}`}>
              <strong {...marks}>{title}</strong>
              <span class="hint">
                <span {...marks}>{words.words}</span>{' '}
                {fillRuns(t, 'questions.guideWords.offered', {
                  guide: <span {...marks}>{guideTitle}</span>,
                })}
              </span>
              <button type="button" class="link-button" onClick={() => onPutIn(words)}>
                {t('questions.more.add', { clause: title })}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function guideTextOf({ title, words, when, say, guideTitle }: GuideWords): string {
  return [title, words, when, say, guideTitle].join(' ').toLowerCase();
}

function textOf({ title, question, why, wordings }: Clause): string {
  return [title, question, why, ...wordings.map(({ text }) => text)].join(' ').toLowerCase();
}
