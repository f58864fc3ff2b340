/** One difference: yours in ink one, theirs in ink two, with the words that differ marked in each. */
import type { Piece } from '../../lib/agreement/term-changes.ts';
import type { MessageKey, Translate } from '../../lib/i18n/messages.ts';

interface Props {
  /** Names the pair of buttons. */
  id: string;
  title: string;
  /** Who has changed it since it last went over, where that is known. */
  who: 'them' | 'you' | 'both' | undefined;
  /** What is gone is yours alone, what is new theirs. */
  pieces: readonly Piece[];
  isTheirs: boolean;
  onYours: () => void;
  onTheirs: () => void;
  t: Translate;
}

const WHO = {
  them: 'received.byThem',
  you: 'received.byYou',
  both: 'received.byBoth',
} as const satisfies Record<string, MessageKey>;

export function TwoWays({ id, title, who, pieces, isTheirs, onYours, onTheirs, t }: Props) {
  const way = (ink: 'one' | 'two', isChosen: boolean, onPick: () => void) => (
    <div class={`way way-${ink}`}>
      <input
        type="radio"
        id={`${id}-${ink}`}
        name={id}
        checked={isChosen}
        onChange={onPick}
        aria-describedby={`${id}-${ink}-text`}
      />
      <label for={`${id}-${ink}`}>{t(ink === 'one' ? 'received.yours' : 'received.theirs')}</label>
      <p class="way-text" id={`${id}-${ink}-text`}>
        {pieces.map(({ kind, text }, i) => {
          if (kind === 'same') return text;
          if ((kind === 'gone') !== (ink === 'one')) return null;
          return <mark key={i}>{text}</mark>;
        })}
      </p>
    </div>
  );
  return (
    <li>
      <fieldset class="two-ways">
        <legend>{title}</legend>
        {who && <p class="hint">{t(WHO[who])}</p>}
        {way('one', !isTheirs, onYours)}
        {way('two', isTheirs, onTheirs)}
      </fieldset>
    </li>
  );
}
