/** One worksheet: what it is, when it was saved, what comes next, and what can be done with it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { rememberOpen } from '../../browser/open-record.ts';
import type { Worksheet } from '../../browser/stores/library-view.ts';
import { daysAndTimes } from '../../lib/i18n/dates.ts';
import { localePath } from '../../lib/i18n/locales.ts';
import type { Partnership } from '../../lib/partnership/partnership.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { OnDemand } from '../form/on-demand.tsx';
import type { MyProps } from './my-props.ts';

interface Props extends MyProps {
  record: Worksheet;
  partnerships: SavedRecord<Partnership>[];
  /** The page that opens it. */
  tool: string;
  title: string;
  /** What it is called among others. */
  who: string;
  /** What comes next, if anything does. */
  next: ComponentChildren;
}

const load = () => import('./record-acts.tsx').then(({ RecordActs }) => RecordActs);

export function RecordRow({ record, partnerships, tool, title, who, next, ...shared }: Props) {
  const { t, locale } = shared;
  const [isOpen, setOpen] = useState(false);
  const { id, kind, savedAt } = record;
  return (
    <li class="my-row">
      <h3>
        <a id={`open-${id}`} href={localePath(locale, tool)} onClick={() => rememberOpen(kind, id)}>
          {title}
        </a>
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
        {t('my.more', { who })}
      </button>
      {isOpen && <OnDemand load={load} props={{ ...shared, record, partnerships, who }} t={t} />}
    </li>
  );
}
