/** The versions of a record that are kept: what stood there then, what stands there now, and a way back. */
import { useEffect, useState } from 'preact/hooks';
import { readEarlier } from '../../browser/closed-record.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import { daysAndTimes } from '../../lib/i18n/moments.ts';
import type { Change, Said } from '../../lib/records/change.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import type { RecordType } from '../../lib/records/read-record.ts';
import type { MyProps } from './my-props.ts';

type Tell<Body> = (version: SavedRecord<Body>) => Change[] | undefined;

interface Props<Body> extends MyProps {
  type: RecordType<Body>;
  record: SavedRecord<Body>;
  /** What tells a version from the record; rejects where its words can’t be had. */
  compare: (found: readonly SavedRecord<Body>[]) => Promise<Tell<Body>>;
}

export function EarlierVersions<Body>({
  type,
  record,
  compare,
  store,
  t,
  locale,
  tell,
}: Props<Body>) {
  const [versions, setVersions] = useState<SavedRecord<Body>[]>();
  const [changesOf, setChangesOf] = useState<Tell<Body>>();

  useEffect(() => {
    let isShown = true;
    void readEarlier(type, record.id).then(async (found) => {
      const told = found.length > 0 ? await compare(found).catch(() => undefined) : undefined;
      if (!isShown) return;
      setChangesOf(() => told);
      setVersions(found);
    });
    return () => {
      isShown = false;
    };
  }, [record.stamp]);

  if (!versions) return <p class="quiet">{t('my.historyLoading')}</p>;
  const when = (version: SavedRecord<Body>) =>
    daysAndTimes(locale).format(new Date(version.savedAt));
  return (
    <section class="my-history" aria-label={t('my.history')}>
      <p class="hint">{t(versions.length > 0 ? 'my.historyNote' : 'my.historyNone')}</p>
      {!changesOf && versions.length > 0 && <p class="trouble">{t('my.historyNoWords')}</p>}
      <ol class="rows">
        {versions.map((version) => (
          <li key={`${version.revision}-${version.stamp}`}>
            <h4>{t('my.version', { when: when(version) })}</h4>
            <Changes changes={changesOf?.(version)} t={t} />
            <button
              type="button"
              class="link-button"
              onClick={() => {
                void store.restore(type, record, version.body).then((isDone) => {
                  if (isDone) tell(t('my.broughtBack'));
                });
              }}
            >
              {t('my.bringBack', { when: when(version) })}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Changes({ changes, t }: { changes: Change[] | undefined } & Pick<MyProps, 't'>) {
  if (!changes) return null;
  if (changes.length === 0) return <p>{t('my.same')}</p>;
  const say = ({ text, marks }: Said) => <span {...marks}>{text || t('my.nothing')}</span>;
  return (
    <dl class="my-changes">
      {changes.map(({ what, before, after }, i) => (
        // Two clauses may have one title.
        <div key={`${what.text}-${i}`}>
          <dt {...what.marks}>{what.text}</dt>
          <dd>{fillRuns(t, 'my.then', { words: say(before) })}</dd>
          <dd>{fillRuns(t, 'my.now', { words: say(after) })}</dd>
        </div>
      ))}
    </dl>
  );
}
