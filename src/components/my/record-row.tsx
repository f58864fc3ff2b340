/** One worksheet: what it is, when it was saved, what comes next, and what can be done with it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { rememberOpen } from '../../browser/open-record.ts';
import type { Worksheet } from '../../browser/stores/library-view.ts';
import { localePath } from '../../lib/i18n/locales.ts';
import { daysAndTimes } from '../../lib/i18n/moments.ts';
import type { Partnership } from '../../lib/partnership/partnership.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { OnDemand } from '../form/on-demand.tsx';
import type { MyProps } from './my-props.ts';
import { type Name, withNames } from './naming.ts';

interface Props extends MyProps {
  record: Worksheet;
  partnerships: SavedRecord<Partnership>[];
  /** The page that opens it; none where this copy has no such page. */
  tool: string | undefined;
  title: Name;
  /** What it is called among others. */
  who: Name;
  /** What comes next, if anything does. */
  next: ComponentChildren;
}

const load = () => import('./record-acts.tsx').then(({ RecordActs }) => RecordActs);

export function RecordRow({ record, partnerships, tool, title, who, next, ...shared }: Props) {
  const { t, locale } = shared;
  const [isOpen, setOpen] = useState(false);
  const { id, kind, savedAt } = record;
  const named = { id: `open-${id}` };
  return (
    <li class="my-row">
      <h3>
        {tool ? (
          <a {...named} href={localePath(locale, tool)} onClick={() => rememberOpen(kind, id)}>
            {title}
          </a>
        ) : (
          <span {...named} tabIndex={-1}>
            {title}
          </span>
        )}
      </h3>
      <p>
        {t('my.saved', { when: daysAndTimes(locale).format(new Date(savedAt)) })}
        {next && (
          <>
            <br />
            {next}
          </>
        )}
      </p>
      <button
        type="button"
        class="link-button"
        id={`more-${id}`}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {withNames(t, 'my.more', { who })}
      </button>
      {isOpen && (
        <OnDemand load={load} props={{ ...shared, record, partnerships, tool, who }} t={t} />
      )}
    </li>
  );
}
