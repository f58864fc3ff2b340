/** What came of it: what to mend in a list of names, or the leaves, ready to print. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fitLeaves } from '../../browser/fit-leaves.ts';
import { printPage } from '../../browser/print.ts';
import { listed } from '../../lib/i18n/lists.ts';
import { fillRuns, type Translate } from '../../lib/i18n/messages.ts';
import type { NameRun } from '../../lib/names/problem-words.ts';
import type { Job } from './job.ts';
import { type Leaf, layOut } from './lay-out.tsx';
import { Leaves } from './leaves.tsx';
import { inSentence } from './name-run.tsx';
import { PeopleNames } from './people-names.tsx';
import { MOST_GROUPS, MOST_PAPERS, type Prepared } from './prepare.ts';
import { ProblemList } from './problem-list.tsx';
import { SetPicker } from './set-picker.tsx';

export { prepare } from './prepare.ts';

interface Props {
  job: Job;
  prepared: Prepared;
  /** Says how much it is. */
  onTold: (words: string) => void;
  t: Translate;
}

export function StackMade({ job, prepared, onTold, t }: Props) {
  const { problems, skipped, trouble, count, sets } = prepared;
  const { choices } = job;
  const [leaves, setLeaves] = useState<Leaf[][]>([]);
  const [shown, setShown] = useState(0);
  const root = useRef<HTMLElement>(null);
  const measuring = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!measuring.current) return;
    const laid = layOut(sets, measuring.current, choices);
    setLeaves(laid);
    onTold(amountOf(laid, job, t));
  }, [prepared]);
  useLayoutEffect(() => (root.current ? fitLeaves(root.current) : undefined), [leaves]);
  const { paper, type, ink, blanks, mode } = choices;
  return (
    <>
      <div role="alert" class="trouble screen-only">
        <ProblemList
          title={t('pairs.mend')}
          problems={problems.filter(({ isBlocking }) => isBlocking)}
          t={t}
        />
        {trouble === 'no-own' && <p>{t('room.noOwn')}</p>}
        {trouble === 'nothing' && <p>{t('room.nothing')}</p>}
        {trouble === 'too-many-groups' && <p>{t('pairs.tooMany', { count, most: MOST_GROUPS })}</p>}
        {trouble === 'too-many-papers' && (
          <p>{t('room.tooManyPapers', { count, most: MOST_PAPERS })}</p>
        )}
      </div>
      <div class="pairs-notes screen-only">
        <ProblemList
          title={t('pairs.look')}
          problems={problems.filter(({ isBlocking }) => !isBlocking)}
          t={t}
        />
        {skipped && <Skipped skipped={skipped} t={t} />}
      </div>
      {sets.length > 0 && (
        <>
          <div class="pairs-ready screen-only">
            <button type="button" class="button" onClick={printPage}>
              {t('pairs.print', { count: sets.length })}
            </button>
            <p class="hint">{t('room.printNote', { paper: t(`room.${paper}`) })}</p>
            {choices.sides === 'two' && <p class="hint">{t('room.twoSides')}</p>}
            {job.isNamed && (
              <details>
                <summary>{t(mode === 'circle' ? 'room.whoCircles' : 'pairs.who')}</summary>
                <ol>
                  {sets.map(({ names }, i) => (
                    <li key={i}>
                      <PeopleNames names={names} t={t} />
                    </li>
                  ))}
                </ol>
              </details>
            )}
            <SetPicker sets={sets} shown={shown} onShown={setShown} t={t} />
          </div>
          <section
            ref={root}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the sheets scroll by themselves, so the keyboard must reach them.
            tabIndex={0}
            class={`leaves leaves-${paper} type-${type} ink-${ink} blanks-${blanks}`}
            aria-label={t('pairs.sheets')}
          >
            <div ref={measuring} class="leaf-measure" aria-hidden="true" />
            <Leaves sets={leaves} shown={shown} t={t} />
          </section>
        </>
      )}
    </>
  );
}

function amountOf(laid: readonly Leaf[][], { choices, isNamed }: Job, t: Translate): string {
  const pages = laid.flat().length;
  const count = choices.sides === 'two' ? Math.ceil(pages / 2) : pages;
  const named = choices.mode === 'circle' ? 'pairs.circlesReady' : 'pairs.ready';
  const ready = t(isNamed ? named : 'room.ready', { count: laid.length });
  return `${ready} ${t('room.amount', { pages, count })}`;
}

function Skipped({
  skipped: { line, headings, leftOut },
  t,
}: {
  skipped: NonNullable<Prepared['skipped']>;
  t: Translate;
}) {
  const asRuns = (names: readonly string[]) => names.map((name): NameRun => ({ name }));
  return (
    <>
      <p>
        {fillRuns<'pairs.skipped', string | NameRun>(t, 'pairs.skipped', {
          line: String(line),
          headings: listed(t, asRuns(headings)),
        }).map(inSentence)}
      </p>
      {leftOut.length > 0 && (
        <p>
          {fillRuns<'pairs.leftOut', string | NameRun>(t, 'pairs.leftOut', {
            columns: listed(t, asRuns(leftOut)),
          }).map(inSentence)}
        </p>
      )}
    </>
  );
}
