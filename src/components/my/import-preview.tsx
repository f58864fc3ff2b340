/** What is in a file and how it stands to what is here. Nothing is written before somebody says so. */
import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { timestamp } from '../../browser/clock.ts';
import { newId, newStamp } from '../../browser/ids.ts';
import { type TakeInResult, takeIn } from '../../browser/take-in.ts';
import { listed } from '../../lib/i18n/lists.ts';
import type { MessageKey } from '../../lib/i18n/messages.ts';
import { type Comparison, compareRecords, type Standing } from '../../lib/transfer/comparison.ts';
import {
  type Choice,
  DEFAULT_CHOICE,
  type Decision,
  type ImportPlan,
  planImport,
} from '../../lib/transfer/import-plan.ts';
import type { FileContents } from '../../lib/transfer/read-file.ts';
import { ImportRow } from './import-row.tsx';
import type { MyProps } from './my-props.ts';

interface Props extends Pick<MyProps, 'store' | 't' | 'locale' | 'checks' | 'tell'> {
  contents: Extract<FileContents, { status: 'records' }>;
  onTaken: (plan: ImportPlan) => void;
  onClose: () => void;
}

const COUNTS: Record<Standing, 'New' | 'Same' | 'Newer' | 'Older' | 'Both'> = {
  new: 'New',
  newer: 'Newer',
  'both-changed': 'Both',
  older: 'Older',
  same: 'Same',
};
const PROBLEMS = {
  changed: 'copy.changed',
  newer: 'my.newer',
  full: 'my.full',
  ignored: 'my.full',
  blocked: 'my.blocked',
  shared: 'save.unkept',
} as const satisfies Record<Exclude<TakeInResult, 'done'>, MessageKey>;

export function ImportPreview({ contents, onTaken, onClose, store, ...shared }: Props) {
  const { t } = shared;
  const { records, unread, isIntact } = contents;
  const library = useStore(store.$library);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [problem, setProblem] = useState<(typeof PROBLEMS)[keyof typeof PROBLEMS]>();
  const [isTaking, setTaking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const compare = () => {
    const { agreements, goals, checks, partnerships } = store.$library.get();
    return compareRecords(records, [...agreements, ...goals, ...checks, ...partnerships]);
  };
  const shown = useMemo(compare, [library]);
  const decisions = decide(shown, chosen);
  const count = decisions.filter(({ choice }) => choice !== 'leave').length;

  async function take() {
    setTaking(true);
    // What other tabs have done up to now is looked at before anything is covered.
    await store.refresh();
    const result = isSameAs(shown, compare()) ? await write() : 'changed';
    if (result === 'done') return;
    setTaking(false);
    setProblem(PROBLEMS[result]);
    if (result === 'changed') await store.refresh();
  }

  async function write(): Promise<TakeInResult> {
    const { kept } = store.$library.get();
    const occupied = new Set(kept.filter(({ isAside }) => !isAside).map(({ id }) => id));
    const plan = planImport(decisions, occupied, { newId, newStamp, savedAt: timestamp() });
    const result = await takeIn(plan);
    if (result !== 'done') return result;
    await store.refresh();
    onTaken(plan);
    return result;
  }

  const counts = (Object.keys(COUNTS) as Standing[]).flatMap((standing) => {
    const { length } = shown.filter((one) => one.standing === standing);
    return length > 0 ? [t(`copy.count${COUNTS[standing]}`, { count: length })] : [];
  });
  return (
    <form
      class="my-panel"
      aria-labelledby="inside"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTaking && count > 0) void take();
      }}
    >
      <h3 id="inside" tabIndex={-1} ref={heading}>
        {t('copy.inside')}
      </h3>
      <p>
        {counts.length > 0
          ? t('copy.counts', { counts: listed(t, counts).join('') })
          : t('copy.nothingIn')}
      </p>
      {!isIntact && <p class="trouble">{t('copy.changedFile')}</p>}
      {unread.length > 0 && <p class="trouble">{t('copy.unread', { count: unread.length })}</p>}
      <ul class="rows">
        {decisions.map((decision) => (
          <ImportRow
            {...shared}
            key={decision.record.id}
            decision={decision}
            onChoice={(choice) => setChosen(new Map(chosen).set(decision.record.id, choice))}
          />
        ))}
      </ul>
      <div role="alert" class="trouble">
        {problem && t(problem)}
      </div>
      <p class="buttons">
        {count > 0 ? (
          <button type="submit" class="button">
            {isTaking ? t('copy.taking') : t('copy.take', { count })}
          </button>
        ) : (
          <span class="quiet">{t('copy.takeNone')}</span>
        )}
        <button type="button" class="link-button" onClick={onClose}>
          {t('copy.cancel')}
        </button>
      </p>
    </form>
  );
}

/** A choice holds for as long as it is one: what has become the same needs none. */
function decide(comparisons: Comparison[], chosen: ReadonlyMap<string, Choice>): Decision[] {
  return comparisons.map((one) => {
    const isOpen = one.standing !== 'same';
    const choice = isOpen ? chosen.get(one.record.id) : undefined;
    return { ...one, choice: choice ?? DEFAULT_CHOICE[one.standing] };
  });
}

/** Whether everything stands to the file as it did when the choices were made. */
function isSameAs(shown: Comparison[], now: Comparison[]): boolean {
  return shown.every(
    ({ standing, here }, i) => standing === now[i]?.standing && here?.stamp === now[i]?.here?.stamp,
  );
}
