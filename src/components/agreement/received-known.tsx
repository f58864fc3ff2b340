/** An agreement that is here already: news of who agreed, or another version to compare with. */
import { useState } from 'preact/hooks';
import { adoptersOf, adoptionsOf, withAdoptions } from '../../lib/agreement/adopt.ts';
import { differencesBetween, type Side } from '../../lib/agreement/differences.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { withExchanged } from '../../lib/agreement/hand-over.ts';
import { daysAndTimes } from '../../lib/i18n/dates.ts';
import { listed } from '../../lib/i18n/lists.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { Comparison } from './comparison.tsx';
import { type ReceivedProps, sendersOf } from './received-props.ts';

interface Props extends ReceivedProps {
  mine: SavedRecord<Draft>;
}

export function ReceivedKnown({ mine, ...props }: Props) {
  const { proposal, text, store, heading, paperOf, locale, onGo, t } = props;
  const { draft: theirDraft, round } = proposal;
  const theirs: Side = { draft: theirDraft, content: paperOf(theirDraft) };
  const here: Side = { draft: mine.body, content: paperOf(mine.body) };
  const isSame = differencesBetween(here, theirs).length === 0;
  // Once the two lie side by side they do so to the end, even where all of theirs was taken.
  const [isCompared] = useState(!isSame);

  /** Makes it the one that is open, and only then changes it: until then nothing is written. */
  const change = (edit: (draft: Draft) => Draft): boolean => {
    const isOpen = store.$record.get().id === mine.id || store.switchTo(mine.id);
    if (isOpen) store.change(edit);
    return isOpen;
  };
  const finish = (step: string) => {
    const adoptions = adoptionsOf(theirDraft, proposal.print);
    const isDone = change((now) => {
      const met = withExchanged(now, round, text);
      return isSame && text.print === proposal.print ? withAdoptions(met, text, adoptions) : met;
    });
    if (isDone) onGo(step);
  };

  if (isCompared) {
    const names = sendersOf(proposal, t);
    const when = (time: string) => daysAndTimes(locale).format(new Date(time));
    return (
      <>
        <h2 ref={heading} tabIndex={-1}>
          {names ? t('received.changedBy', { names }) : t('received.changed')}
        </h2>
        {round <= mine.body.exchanged.round && (
          <p class="trouble">
            {t('received.older', { sent: when(proposal.sentAt), saved: when(mine.savedAt) })}
          </p>
        )}
        <Comparison
          {...props}
          mine={here}
          theirs={theirs}
          change={change}
          onDone={() => finish('agree')}
        />
      </>
    );
  }
  const known = new Set(
    adoptersOf(mine.body, text.print)
      .filter(({ day }) => day)
      .map(({ place }) => place),
  );
  const news = adoptersOf(theirDraft, text.print).filter(
    ({ place, day }) => day && !known.has(place),
  );
  const names = listed(
    t,
    news.map(({ name }) => name),
  ).join('');
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('received.have')}
      </h2>
      <p class="why">
        {t('received.haveSame')} {news.length > 0 && t('received.haveNews', { names })}
      </p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => finish('agree')}>
          {t(news.length > 0 ? 'received.keepNews' : 'received.openIt')}
        </button>
        <button type="button" class="link-button" onClick={() => onGo('people')}>
          {t('received.notNow')}
        </button>
      </p>
    </>
  );
}
