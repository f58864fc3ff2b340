/**
 * Two versions of one agreement, piece by piece: one’s own in ink one, the other’s in ink two. Each
 * choice is carried out at once and can be changed back, so that nothing hangs on a last button.
 */
import { useRef, useState } from 'preact/hooks';
import type { Term } from '../../lib/agreement/adoption.ts';
import {
  type Difference,
  differencesBetween,
  type Side,
  takeDifference,
} from '../../lib/agreement/differences.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { changedBy } from '../../lib/agreement/hand-over.ts';
import { piecesOf } from '../../lib/agreement/term-changes.ts';
import { textOf } from '../../lib/agreement/text.ts';
import { sideText, titleOf } from './comparison-words.ts';
import type { ReceivedProps } from './received-props.ts';
import { TwoWays } from './two-ways.tsx';

interface Props extends ReceivedProps {
  mine: Side;
  theirs: Side;
  /** False where what is open could not be left. */
  change: (edit: (draft: Draft) => Draft) => boolean;
  onDone: () => void;
}

export function Comparison({ mine, theirs, wordsmith, paperOf, change, onDone, onGo, t }: Props) {
  /** One’s own version as it was when the two were laid side by side: to change back to. */
  const [before] = useState(mine);
  const base = useRef(mine.draft.exchanged.terms).current;
  const left = differencesBetween(mine, theirs);
  const shown = useRef<Difference[]>([]);
  // What was decided stays on screen; taking one may show another.
  const isShown = ({ kind, id }: Difference) =>
    shown.current.some((one) => one.kind === kind && one.id === id);
  shown.current = [...shown.current, ...left.filter((one) => !isShown(one))];
  const [told, setTold] = useState('');

  const texts = (side: Side) => textOf(side.draft, paperOf(side.draft), wordsmith).terms;
  const [own, other] = [texts(before), texts(theirs)];
  const sideOf = (draft: Draft): Side => ({ draft, content: paperOf(draft) });
  const take = (difference: Difference, from: Side) =>
    change((now) => takeDifference(sideOf(now), from, difference));
  const takeAll = () => {
    const isDone = change((now) => {
      let draft = now;
      // Each round takes what is left; a form that is taken may show clauses that only it has.
      for (let round = 0; round < 3; round++) {
        for (const difference of differencesBetween(sideOf(draft), theirs)) {
          draft = takeDifference(sideOf(draft), theirs, difference);
        }
      }
      return draft;
    });
    if (isDone) setTold(t('received.allTaken'));
  };
  return (
    <>
      <p class="why">{t('received.compare')}</p>
      <p class="buttons">
        <button type="button" class="button button-plain" onClick={takeAll}>
          {t('received.takeAll')}
        </button>
      </p>
      <p role="status" class="told">
        {told}
      </p>
      <ol class="rows two-ways-list">
        {shown.current.map((difference) => {
          const { kind, id } = difference;
          const yours = sideText(before, difference, own, wordsmith.t);
          const their = sideText(theirs, difference, other, wordsmith.t);
          const plain = (terms: readonly Term[]) =>
            terms.find((term) => term.id === id)?.text ?? '';
          const who = kind === 'clause' ? changedBy(base, id, plain(own), plain(other)) : undefined;
          return (
            <TwoWays
              key={`${kind} ${id}`}
              id={`${kind}-${id}`}
              title={titleOf(difference, [theirs, before], t)}
              who={who}
              pieces={piecesOf(yours, their)}
              isTheirs={!left.some((one) => one.kind === kind && one.id === id)}
              onYours={() => take(difference, before)}
              onTheirs={() => take(difference, theirs)}
              t={t}
            />
          );
        })}
      </ol>
      <p class="buttons">
        <button type="button" class="button" onClick={onDone}>
          {t('received.done')}
        </button>
        <button type="button" class="link-button" onClick={() => onGo('people')}>
          {t('received.notNow')}
        </button>
      </p>
    </>
  );
}
