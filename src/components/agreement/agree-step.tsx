/** Saying yes to the very same words: who has, who has not yet, and the eight words that tell them apart. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Questions } from '../../browser/agreement-files.ts';
import { today } from '../../browser/clock.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import {
  adopt,
  adoptersOf,
  canBeAdopted,
  settled,
  standingOf,
  takeBack,
} from '../../lib/agreement/adopt.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import { type Draft, stateOf } from '../../lib/agreement/draft.ts';
import { fingerprintOf } from '../../lib/agreement/fingerprint.ts';
import { textOf } from '../../lib/agreement/text.ts';
import type { Wordsmith } from '../../lib/document/wordsmith.ts';
import { longDate } from '../../lib/i18n/dates.ts';
import { listed } from '../../lib/i18n/lists.ts';
import { DEFAULT_LOCALE } from '../../lib/i18n/locales.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { HandOver } from './hand-over.tsx';

interface Props {
  store: RecordStore<Draft>;
  draft: Draft;
  /** With the clauses on the paper. */
  content: ModeContent;
  /** In the language of the paper. */
  wordsmith: Wordsmith;
  /** The words of which fingerprints are made, by the language of the paper. */
  fingerprints: Questions['fingerprints'];
  locale: string;
  t: Translate;
}

export function AgreeStep(props: Props) {
  const { store, draft, content, wordsmith, fingerprints, locale, t } = props;
  const [told, setTold] = useState('');
  const isNamed = canBeAdopted(draft);
  const text = useMemo(() => textOf(draft, content, wordsmith), [draft, content]);
  const adopters = adoptersOf(draft, text.print);
  const standing = standingOf(adopters);
  const last = draft.agreed.at(-1);
  // Two tabs may have heard one yes each, and the last of them is then nobody’s act.
  const isUnsettled = isNamed && standing === 'agreed' && last?.print !== text.print;
  useEffect(() => {
    if (isUnsettled) store.change((now) => settled(now, text));
  }, [isUnsettled, text]);
  if (!isNamed) {
    return (
      <p>
        {t('agree.nameless')} <a href="#people">{t('agree.toNames')}</a>
      </p>
    );
  }
  const waiting = adopters.filter(({ day }) => !day).map(({ name }) => name);
  // A language without a list of its own is read in the default one’s.
  const list = fingerprints[wordsmith.locale] ?? fingerprints[DEFAULT_LOCALE] ?? [];
  const open = content.clauses.filter((clause) =>
    ['open', 'unfinished'].includes(stateOf(draft, clause)),
  ).length;
  const say = (place: number, name: string, isYes: boolean) => {
    const { print } = text;
    store.change((now) => (isYes ? adopt(now, text, place, today()) : takeBack(now, print, place)));
    setTold(t(isYes ? 'agree.done' : 'agree.taken', { name }));
  };
  return (
    <>
      {last && last.print !== text.print && (
        <p class="trouble">{t('agree.changed', { day: longDate(last.day, locale) })}</p>
      )}
      {standing !== 'agreed' && open > 0 && <p>{t('agree.stillOpen', { count: open })}</p>}
      <p class={`standing standing-${standing}`}>
        {standing === 'proposed'
          ? t('agree.proposed', { names: listed(t, waiting).join('') })
          : t(`agree.${standing}`)}
      </p>
      <ul class="rows adopters">
        {adopters.map(({ place, name, day }) => (
          <li key={place}>
            <span>
              {day
                ? t('agree.said', { name, day: longDate(day, locale) })
                : t('agree.notYet', { name })}
            </span>
            {day && standing !== 'agreed' && (
              <button
                type="button"
                class="link-button"
                id={`yes-${place}`}
                onClick={() => say(place, name, false)}
              >
                {t('agree.takeBack', { name })}
              </button>
            )}
            {!day && (
              <button
                type="button"
                class="button"
                id={`yes-${place}`}
                onClick={() => say(place, name, true)}
              >
                {t('agree.yes', { name })}
              </button>
            )}
          </li>
        ))}
      </ul>
      {standing !== 'agreed' && <p class="hint">{t('agree.sameDevice')}</p>}
      <p role="status" class="told">
        {told}
      </p>
      {standing === 'agreed' && (
        <section aria-labelledby="eight-words">
          <h3 id="eight-words">{t('agree.words')}</h3>
          <ol class="fingerprint">
            {fingerprintOf(text.print, list).map((word, i) => (
              <li key={i}>{word}</li>
            ))}
          </ol>
          <p class="hint">
            {t('agree.wordsNote')} {t('agree.wordsProof')}
          </p>
        </section>
      )}
      <HandOver
        store={store}
        draft={draft}
        content={content}
        text={text}
        isAgreed={standing === 'agreed'}
        t={t}
      />
    </>
  );
}
