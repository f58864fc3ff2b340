/** An agreement that is not here yet: all of it to read, and then to adopt, to change, or to leave. */
import { useState } from 'preact/hooks';
import { today } from '../../browser/clock.ts';
import {
  adopt,
  adoptersOf,
  adoptionsOf,
  canBeAdopted,
  withAdoptions,
} from '../../lib/agreement/adopt.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { withExchanged } from '../../lib/agreement/hand-over.ts';
import { wholeDocument } from '../../lib/agreement/meetings-part.ts';
import { daysAndTimes } from '../../lib/i18n/moments.ts';
import type { DocumentView } from '../document/document-view.tsx';
import { type ReceivedProps, sendersOf } from './received-props.ts';

interface Props extends ReceivedProps {
  content: ModeContent;
  Sheet: typeof DocumentView;
}

export function ReceivedNew({ proposal, text, store, heading, wordsmith, ...rest }: Props) {
  const { content, Sheet, locale, onGo, t } = rest;
  const [place, setPlace] = useState<number>();
  const [trouble, setTrouble] = useState('');
  const { draft, round, id } = proposal;
  const names = sendersOf(proposal, t);
  const isSameText = text.print === proposal.print;
  const canAgree = isSameText && canBeAdopted(draft);
  const waiting = adoptersOf(draft, text.print).filter(({ day }) => !day);
  // Where one person is left, that is who reads it.
  const [only] = waiting.length === 1 ? waiting : [];
  const reader = only?.place ?? place;

  const keep = (edit: (draft: Draft) => Draft, step: string) => {
    const heard = withAdoptions(edit(draft), text, adoptionsOf(draft, text.print));
    const body = withExchanged(heard, round, text);
    const taken = store.takeIn({ id, body, partnership: null });
    if (taken === 'unsaved') setTrouble(t('received.unsaved'));
    else onGo(step);
  };
  const agree = () => {
    if (reader === undefined) setTrouble(t('received.whoMissing'));
    else keep((now) => adopt(now, text, reader, today()), 'agree');
  };
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {names ? t('received.from', { names }) : t('received.title')}
      </h2>
      <p class="why">
        {t('received.sent', { when: daysAndTimes(locale).format(new Date(proposal.sentAt)) })}{' '}
        {t('received.note')} {t('received.history')}
      </p>
      <Sheet document={wholeDocument(draft, content, wordsmith)} {...content.foreign?.marks} />
      <div class="screen-only received-choice">
        {!isSameText && <p class="trouble">{t('received.otherWords')}</p>}
        {isSameText && !canAgree && <p class="trouble">{t('received.nameless')}</p>}
        {canAgree && !only && waiting.length > 0 && (
          <fieldset>
            <legend>{t('received.who')}</legend>
            {waiting.map(({ place: one, name }) => (
              <label key={one} class="tick">
                <input
                  type="radio"
                  name="reader"
                  checked={place === one}
                  onChange={() => setPlace(one)}
                />{' '}
                {name}
              </label>
            ))}
          </fieldset>
        )}
        <p role="alert" class="trouble">
          {trouble}
        </p>
        <p class="buttons">
          {canAgree && waiting.length > 0 && (
            <button type="button" class="button" onClick={agree}>
              {only ? t('agree.yes', { name: only.name }) : t('received.agree')}
            </button>
          )}
          {canAgree && waiting.length === 0 && (
            <button type="button" class="button" onClick={() => keep((now) => now, 'agree')}>
              {t('received.keepNews')}
            </button>
          )}
          <button
            type="button"
            class={canAgree ? 'button button-plain' : 'button'}
            onClick={() => keep((now) => now, 'answers')}
          >
            {t('received.change')}
          </button>
          <button type="button" class="link-button" onClick={() => onGo('people')}>
            {t('received.notNow')}
          </button>
        </p>
        <p class="hint">
          {t('received.changeNote')} {t('received.notNow')}: {t('received.notNowNote')}
        </p>
      </div>
    </>
  );
}
