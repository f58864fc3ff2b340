/**
 * Words that a guide offers, looked at before they go into the agreement. Whoever follows a link here
 * has written nothing yet, and nothing is written until they say so.
 */
import { useState } from 'preact/hooks';
import { loadGuideWords } from '../../browser/guide-words.ts';
import { reloadPage } from '../../browser/page-life.ts';
import type { Clause } from '../../lib/agreement/clause.ts';
import { clauseCalled, type GuideWords, putIn, wordsAt } from '../../lib/agreement/guide-words.ts';
import { namesOf } from '../../lib/agreement/names.ts';
import { firstOpenStep, stepsFor } from '../../lib/agreement/steps.ts';
import { isUntouched } from '../../lib/agreement/untouched.ts';
import { localePath } from '../../lib/i18n/locales.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import { usePart } from '../form/use-part.ts';
import { newClauseId } from './new-clause-id.ts';
import type { EditableStepProps } from './step-props.ts';

interface Props extends EditableStepProps {
  /** What the address names. */
  address: string;
  /** Those on the paper and those left out, in order. */
  clauses: readonly Clause[];
  locale: string;
  onGo: (step: string) => void;
}

export function GuideWordsStep(props: Props) {
  const { address, heading, locale, t } = props;
  const { part: all, isLost } = usePart(() => loadGuideWords(locale), address);
  const found = all && wordsAt(address, all);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('questions.guideWords.title')}
      </h2>
      {found && <Offer {...props} key={address} offered={found} />}
      {all && !found && (
        <>
          <p>{t('questions.guideWords.unknown')}</p>
          <p>
            <a href={localePath(locale, '/guides/')}>{t('questions.guideWords.guides')}</a>
          </p>
          <p>
            <a href="#people">{t('questions.guideWords.start')}</a>
          </p>
        </>
      )}
      {!all && !isLost && <p class="why">{t('part.loading')}</p>}
      {isLost && (
        <div role="alert" class="trouble">
          <p>{t('part.notLoaded')}</p>
          <button type="button" class="button" onClick={reloadPage}>
            {t('save.reload')}
          </button>
        </div>
      )}
    </>
  );
}

function Offer({
  draft,
  change,
  t,
  locale,
  clauses,
  onGo,
  offered,
}: Props & { offered: GuideWords }) {
  const { title, when, say, guide, guideTitle, lang, dir } = offered;
  const [words, setWords] = useState(offered.words);
  const marks = { lang, dir };
  const same = clauseCalled(draft, title);
  const put = () => {
    const id = newClauseId();
    const ids = clauses.map((clause) => clause.id);
    change((now) => putIn(now, ids, id, { title, words }));
    onGo(id);
  };
  const goBack = () =>
    onGo(isUntouched(draft) ? 'people' : firstOpenStep(draft, stepsFor(clauses)).id);
  return (
    <>
      <p class="why">
        {fillRuns(t, 'questions.guideWords.from', {
          guide: (
            <a href={localePath(locale, `/guides/${guide}/`)} {...marks}>
              {guideTitle}
            </a>
          ),
        })}
      </p>
      <p {...marks}>
        <strong>{when}</strong>
        <br />
        {say}
      </p>
      <div class="field">
        <label for="guide-words">
          {fillRuns(t, 'questions.guideWords.words', { clause: <span {...marks}>{title}</span> })}
        </label>
        <textarea
          id="guide-words"
          autocomplete="off"
          aria-describedby="guide-words-hint"
          rows={4}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
          {...marks}
        />
        <p id="guide-words-hint" class="hint">
          {t('questions.guideWords.hint')}
        </p>
      </div>
      <p>{t('questions.guideWords.into', { who: namesOf(draft, t) })}</p>
      {same && (
        <p>
          {fillRuns(t, 'questions.guideWords.already', {
            clause: <span {...marks}>{title}</span>,
          })}{' '}
          <a href={`#${same}`}>{t('questions.guideWords.see')}</a>
        </p>
      )}
      <p class="buttons">
        <button type="button" class="button" onClick={put}>
          {t('questions.guideWords.put')}
        </button>
        <button type="button" class="link-button" onClick={goBack}>
          {t('questions.guideWords.notNow')}
        </button>
      </p>
    </>
  );
}
