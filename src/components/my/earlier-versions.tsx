/** The versions of an agreement that are kept: what stood there then, what stands there now, and a way back. */
import { useEffect, useState } from 'preact/hooks';
import { readEarlier } from '../../browser/closed-record.ts';
import { loadModeContent } from '../../browser/mode-content.ts';
import { changesBetween, type Said } from '../../lib/agreement/changes.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import { AGREEMENT, type Draft } from '../../lib/agreement/draft.ts';
import { daysAndTimes } from '../../lib/i18n/dates.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import type { Mode } from '../../lib/partnership/mode.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import type { MyProps } from './my-props.ts';

interface Props extends MyProps {
  record: SavedRecord<Draft>;
}

type Contents = Partial<Record<Mode, ModeContent>>;

export function EarlierVersions({ record, store, t, locale, tell }: Props) {
  const [versions, setVersions] = useState<SavedRecord<Draft>[]>();
  /** The questions of the modes in question; none where they could not be loaded. */
  const [contents, setContents] = useState<Contents | undefined>({});

  useEffect(() => {
    let isShown = true;
    void readEarlier(AGREEMENT, record.id).then(async (found) => {
      if (!isShown) return;
      const modes = [...new Set([record, ...found].map(({ body }) => body.mode))];
      const loaded = await Promise.all(
        modes.map(async (mode) => [mode, await loadModeContent(locale, mode)] as const),
      ).catch(() => undefined);
      if (!isShown) return;
      setContents(loaded && Object.fromEntries(loaded));
      setVersions(found);
    });
    return () => {
      isShown = false;
    };
  }, [record.stamp]);

  if (!versions) return <p class="quiet">{t('my.historyLoading')}</p>;
  const when = (version: SavedRecord<Draft>) =>
    daysAndTimes(locale).format(new Date(version.savedAt));
  return (
    <section class="my-history" aria-label={t('my.history')}>
      <p class="hint">{t(versions.length > 0 ? 'my.historyNote' : 'my.historyNone')}</p>
      {!contents && <p class="trouble">{t('my.historyNoWords')}</p>}
      <ol class="rows">
        {versions.map((version) => (
          <li key={`${version.revision}-${version.stamp}`}>
            <h4>{t('my.version', { when: when(version) })}</h4>
            <VersionChanges
              version={version}
              record={record}
              contents={contents}
              t={t}
              locale={locale}
            />
            <button
              type="button"
              class="link-button"
              onClick={() => {
                void store.restore(record, version.body).then((isDone) => {
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

interface ChangesProps extends Pick<MyProps, 't' | 'locale'> {
  version: SavedRecord<Draft>;
  record: SavedRecord<Draft>;
  contents: Contents | undefined;
}

function VersionChanges({ version, record, contents, t, locale }: ChangesProps) {
  const questionsThen = contents?.[version.body.mode];
  const questionsNow = contents?.[record.body.mode];
  if (!questionsThen || !questionsNow) return null;
  const changes = changesBetween(
    { draft: version.body, content: questionsThen },
    { draft: record.body, content: questionsNow },
    { t, locale },
  );
  if (changes.length === 0) return <p>{t('my.same')}</p>;
  const say = ({ text, marks }: Said) => <span {...marks}>{text || t('my.nothing')}</span>;
  return (
    <dl class="my-changes">
      {changes.map(({ what, before, after }) => (
        <div key={what.text}>
          <dt {...what.marks}>{what.text}</dt>
          <dd>{fillRuns(t, 'my.then', { words: say(before) })}</dd>
          <dd>{fillRuns(t, 'my.now', { words: say(after) })}</dd>
        </div>
      ))}
    </dl>
  );
}
