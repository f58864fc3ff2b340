/** An agreement that is here already: news of who agreed, or another version to compare with. */
import { useState } from 'preact/hooks';
import { adoptersOf, adoptionsOf, withAdoptions } from '../../lib/agreement/adopt.ts';
import type { Side } from '../../lib/agreement/differences.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { archiveDraft } from '../../lib/agreement/edit.ts';
import { isOld, withExchanged } from '../../lib/agreement/hand-over.ts';
import { textOf } from '../../lib/agreement/text.ts';
import { listed } from '../../lib/i18n/lists.ts';
import { daysAndTimes } from '../../lib/i18n/moments.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { Comparison } from './comparison.tsx';
import type { ReceivedProps } from './received-props.ts';

interface Props extends ReceivedProps {
  mine: SavedRecord<Draft>;
}

export function ReceivedKnown({ mine, ...props }: Props) {
  const { proposal, text, store, heading, wordsmith, paperOf, locale, onGo, t } = props;
  const [trouble, setTrouble] = useState('');
  const { draft: theirDraft, round } = proposal;
  const theirs: Side = { draft: theirDraft, content: paperOf(theirDraft) };
  const here: Side = { draft: mine.body, content: paperOf(mine.body) };
  const isSame = textOf(mine.body, paperOf(mine.body), wordsmith).print === text.print;
  // Once the two lie side by side they do so to the end, even where all of theirs was taken.
  const [isCompared] = useState(!isSame);

  /** Makes it the one that is open, and only then changes it: until then nothing is written. */
  const change = (edit: (draft: Draft) => Draft): boolean => {
    const isOpen = store.$record.get().id === mine.id || store.switchTo(mine.id);
    if (isOpen) store.change(edit);
    setTrouble(isOpen ? '' : t('received.unsaved'));
    return isOpen;
  };
  const finish = (step: string) => {
    const adoptions = adoptionsOf(theirDraft, text.print);
    const isDone = change((now) => {
      // Put out of the way, it would be found nowhere.
      const met = archiveDraft(withExchanged(now, round, text), false);
      return isSame ? withAdoptions(met, text, adoptions) : met;
    });
    if (isDone) onGo(step);
  };

  const told = (
    <>
      {text.print !== proposal.print && <p class="trouble">{t('received.otherWords')}</p>}
      <p role="alert" class="trouble">
        {trouble}
      </p>
    </>
  );
  if (isCompared) {
    // Where several have said yes to it, nobody knows which of them sent it.
    const senders = adoptersOf(theirDraft, text.print).filter(({ day }) => day);
    const names = senders.length === 1 && senders[0]?.name;
    const when = (time: string) => daysAndTimes(locale).format(new Date(time));
    return (
      <>
        <h2 ref={heading} tabIndex={-1}>
          {names ? t('received.changedBy', { names }) : t('received.changed')}
        </h2>
        {isOld(mine.body, round) && (
          <p class="trouble">
            {t('received.older', { sent: when(proposal.sentAt), saved: when(mine.savedAt) })}
          </p>
        )}
        {told}
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
  // Somebody who took their word back here has not given it again.
  const known = adoptionsOf(mine.body, text.print);
  const news = adoptersOf(theirDraft, text.print).filter(
    ({ place, day }) => day && !Object.hasOwn(known, place),
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
      {told}
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
