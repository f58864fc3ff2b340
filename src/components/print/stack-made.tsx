/** What came of it: what to mend in a list of names, or the leaves, ready to print. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { adoptStyles } from '../../browser/adopt-styles.ts';
import { fitLeaves } from '../../browser/fit-leaves.ts';
import { printPage } from '../../browser/print.ts';
import type { FileSet } from '../../export/set-files.ts';
import { listed } from '../../lib/i18n/lists.ts';
import { fillRuns, type Translate } from '../../lib/i18n/messages.ts';
import type { NameRun } from '../../lib/names/problem-words.ts';
import { groupNumber } from '../../lib/pack/workshop.ts';
import type { Job } from './job.ts';
import { layOutPile, type Pile } from './lay-out.tsx';
import { Leaves } from './leaves.tsx';
import { inSentence } from './name-run.tsx';
import { PeopleNames } from './people-names.tsx';
import { MOST_GROUPS, MOST_PAPERS, type Prepared, type PrintedSet } from './prepare.ts';
import { ProblemList } from './problem-list.tsx';
import { SetFilesButton } from './set-files-button.tsx';
import { SetPicker } from './set-picker.tsx';
import { STACK_STYLES } from './stack-styles.ts';

export { prepare } from './prepare.ts';

interface Props {
  job: Job;
  prepared: Prepared;
  /** Says how much it is. */
  onTold: (words: string) => void;
  footName: string;
  t: Translate;
  locale: string;
}

export function StackMade({ job, prepared, onTold, footName, t, locale }: Props) {
  const { problems, skipped, trouble, count, sets, coverOf } = prepared;
  const { choices } = job;
  const [pile, setPile] = useState<Pile>({ leader: [], sets: [] });
  const [shown, setShown] = useState(0);
  const root = useRef<HTMLElement>(null);
  const measuring = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    adoptStyles(...STACK_STYLES);
    if (!measuring.current) return;
    const laid = layOutPile(prepared, measuring.current, choices);
    setPile(laid);
    onTold(amountOf(laid, job, t));
  }, [prepared]);
  useLayoutEffect(() => (root.current ? fitLeaves(root.current) : undefined), [pile]);
  const hasLeader = pile.leader.length > 0;
  const leaves = useMemo(() => (hasLeader ? [pile.leader, ...pile.sets] : pile.sets), [pile]);
  // A key is of use where the papers have its numbers.
  const hasKey = choices.leader.includes('key') && job.isNamed;
  const numbers = sets.map((_, i) => (hasKey ? groupNumber(i, sets.length) : undefined));

  const hasDocuments = sets[0]?.papers.some(({ content }) => 'document' in content);
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
            {hasDocuments && (
              <SetFilesButton
                sets={() => sets.map(wordSet)}
                kind={mode === 'circle' ? 'circle' : 'pair'}
                choices={choices}
                leftOut={titlesOfCards(sets)}
                locale={locale}
                t={t}
              />
            )}
            <SetPicker sets={sets} hasLeader={hasLeader} shown={shown} onShown={setShown} t={t} />
          </div>
          <section
            ref={root}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the sheets scroll by themselves, so the keyboard must reach them.
            tabIndex={0}
            class={`leaves leaves-${paper} type-${type} ink-${ink} blanks-${blanks}`}
            aria-label={t('pairs.sheets')}
          >
            <div ref={measuring} class="leaf-measure" aria-hidden="true" />
            <Leaves
              sets={leaves}
              numbers={hasLeader ? [undefined, ...numbers] : numbers}
              isNumbered={coverOf !== undefined}
              shown={shown}
              footName={footName}
              t={t}
              locale={locale}
            />
          </section>
        </>
      )}
    </>
  );
}

/** Cards to cut out are nothing to type into. */
function wordSet({ names, papers }: PrintedSet): FileSet {
  return {
    names,
    documents: papers.flatMap(({ content }) => ('document' in content ? [content.document] : [])),
  };
}

function titlesOfCards([first]: readonly PrintedSet[]): string[] {
  return (first?.papers ?? []).flatMap(({ title, content }) => ('cards' in content ? [title] : []));
}

function amountOf({ leader, sets }: Pile, { choices, isNamed }: Job, t: Translate): string {
  const pages = [leader, ...sets].flat().length;
  const count = choices.sides === 'two' ? Math.ceil(pages / 2) : pages;
  const named = choices.mode === 'circle' ? 'pairs.circlesReady' : 'pairs.ready';
  const ready = t(isNamed ? named : 'room.ready', { count: sets.length });
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
