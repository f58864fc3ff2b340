/** What came of a list of names: what to mend in it, or a copy for each pair, ready to print. */
import { printPage } from '../../browser/print.ts';
import { listed } from '../../lib/i18n/lists.ts';
import { fillRuns, type Translate } from '../../lib/i18n/messages.ts';
import type { NameRun } from '../../lib/names/problem-words.ts';
import { DocumentView } from '../document/document-view.tsx';
import { inSentence } from './name-run.tsx';
import { MOST_GROUPS, type Prepared } from './prepare.ts';
import { ProblemList } from './problem-list.tsx';

export { prepare } from './prepare.ts';

interface Props {
  prepared: Prepared;
  t: Translate;
}

/** How many are seen before they are printed; all of them are on paper. */
const PREVIEWED = 3;

export function SheetsMade({ prepared, t }: Props) {
  const { problems, tooMany, documents, groups, skipped, marks } = prepared;
  const asRuns = (names: readonly string[]) => names.map((name): NameRun => ({ name }));
  const together = (names: readonly string[]) => listed<NameRun>(t, asRuns(names)).map(inSentence);
  return (
    <>
      <div role="alert" class="trouble screen-only">
        <ProblemList
          title={t('pairs.mend')}
          problems={problems.filter(({ isBlocking }) => isBlocking)}
          t={t}
        />
        {tooMany !== undefined && (
          <p>{t('pairs.tooMany', { count: tooMany, most: MOST_GROUPS })}</p>
        )}
      </div>
      <div class="pairs-notes screen-only">
        <ProblemList
          title={t('pairs.look')}
          problems={problems.filter(({ isBlocking }) => !isBlocking)}
          t={t}
        />
        {skipped && (
          <p>
            {fillRuns<'pairs.skipped', string | NameRun>(t, 'pairs.skipped', {
              line: String(skipped.line),
              headings: listed(t, asRuns(skipped.headings)),
            }).map(inSentence)}
          </p>
        )}
        {skipped && skipped.leftOut.length > 0 && (
          <p>
            {fillRuns<'pairs.leftOut', string | NameRun>(t, 'pairs.leftOut', {
              columns: listed(t, asRuns(skipped.leftOut)),
            }).map(inSentence)}
          </p>
        )}
      </div>
      {documents.length > 0 && (
        <>
          <div class="pairs-ready screen-only">
            <button type="button" class="button" onClick={printPage}>
              {t('pairs.print', { count: documents.length })}
            </button>
            <p class="hint">{t('pairs.printNote')}</p>
            <details>
              <summary>{t('pairs.who')}</summary>
              <ol>
                {groups.map(({ names }, i) => (
                  <li key={i}>{together(names)}</li>
                ))}
              </ol>
            </details>
            {documents.length > PREVIEWED && (
              <p class="hint">{t('pairs.preview', { count: PREVIEWED })}</p>
            )}
          </div>
          <section
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the sheets scroll by themselves, so the keyboard must reach them.
            tabIndex={0}
            class="pair-sheets"
            aria-label={t('pairs.sheets')}
          >
            {documents.map((document, i) => (
              <div key={i} class={i < PREVIEWED ? 'pair-sheet' : 'pair-sheet paper-only'}>
                <DocumentView document={document} {...marks} />
              </div>
            ))}
          </section>
        </>
      )}
    </>
  );
}
