/** Every entry that lies in this browser: what it is, how large, under which key, and its text if one asks. */
import { useEffect, useState } from 'preact/hooks';
import { onGone } from '../../browser/page-life.ts';
import { readTrace, type Trace, type Traces } from '../../browser/traces/find-traces.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { PLACES, thingAt } from '../../lib/privacy/stored.ts';

interface Props {
  /** None while they are being read. */
  traces: Traces | undefined;
  t: Translate;
  locale: string;
}

export function StoredHere({ traces, t, locale }: Props) {
  if (!traces) return <p class="hint">{t('privacy.looking')}</p>;
  const { found, foreign, isBlocked, isSilent } = traces;
  return (
    <>
      {found.length === 0 && <p>{t(isBlocked ? 'privacy.blocked' : 'privacy.nothing')}</p>}
      {isSilent && <p>{t('privacy.silent')}</p>}
      {PLACES.map((place) => {
        const here = found.filter((trace) => trace.place === place);
        if (here.length === 0) return null;
        return (
          <section key={place} aria-labelledby={`place-${place}`}>
            <h3 id={`place-${place}`}>{t(`privacy.place.${place}`)}</h3>
            <ul class="rows">
              {here.map((trace) => (
                <Entry key={trace.key} trace={trace} traces={traces} t={t} locale={locale} />
              ))}
            </ul>
          </section>
        );
      })}
      {foreign > 0 && <p class="hint">{t('privacy.foreign', { count: foreign })}</p>}
    </>
  );
}

interface EntryProps extends Props {
  trace: Trace;
}

function Entry({ trace: { place, key, bytes }, traces, t, locale }: EntryProps) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const id = `entry-${place}-${key}`;
  // What was read stays on the page no longer than it is asked for, or lies there.
  useEffect(() => {
    if (isOpen) void readTrace(place, key).then((read) => setText(read ?? ''));
    else setText('');
  }, [isOpen, traces]);
  useEffect(() => onGone(() => setOpen(false)), []);
  return (
    <li>
      <p id={id}>
        {t(`privacy.thing.${thingAt(place, key)}`)} <span class="hint">{size(bytes, locale)}</span>
      </p>
      <p class="hint">
        <code>{key}</code>
      </p>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary aria-describedby={id}>{t('privacy.show')}</summary>
        <pre class="stored-text">{text}</pre>
      </details>
    </li>
  );
}

function size(bytes: number, locale: string): string {
  const [unit, amount] = bytes < 1000 ? ['byte', bytes] : ['kilobyte', bytes / 1000];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(amount);
}
