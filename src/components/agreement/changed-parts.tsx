/** What changed, part by part: words that went are struck through, new ones underlined. */
import type { TermChange } from '../../lib/agreement/term-changes.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

interface Props {
  changes: readonly TermChange[];
  t: Translate;
  /** Those of the paper’s words, where they are not in the page’s language. */
  marks: LanguageMarks | undefined;
  locale: string;
}

export function ChangedParts({ changes, t, marks, locale }: Props) {
  // Few screen readers say that words are struck through.
  const spoken = (words: string) => (
    <span class="hidden-visually" lang={marks ? locale : undefined}>
      {words}{' '}
    </span>
  );
  const gone = (text: string, key?: number) => (
    <del key={key}>
      {spoken(t('later.changes.gone'))}
      {text}
    </del>
  );
  const added = (text: string, key?: number) => (
    <ins key={key}>
      {spoken(t('later.changes.new'))}
      {text}
    </ins>
  );
  return (
    <dl class="rows answers">
      {changes.map(({ id, title, formerTitle, pieces, place, isNew, isMoved }, i) => (
        // A broken file may hold a part twice.
        <div key={`${id}-${i}`}>
          <dt {...marks}>
            {formerTitle === undefined ? (
              title || t('later.changes.signing')
            ) : (
              <>
                {gone(formerTitle)} {added(title)}
              </>
            )}
          </dt>
          <dd>
            {isNew && <p class="state">{t('later.changes.isNew')}</p>}
            {place < 0 && <p class="state">{t('later.changes.isGone')}</p>}
            {isMoved && <p class="state">{t('later.changes.moved')}</p>}
            <p class="answer-text" {...marks}>
              {pieces.map(({ kind, text }, j) => {
                if (kind === 'same') return text;
                return kind === 'gone' ? gone(text, j) : added(text, j);
              })}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
