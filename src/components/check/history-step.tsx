/** What was said on three dates or more, drawn for each dimension and told as a table. Nothing is worked out of it. */
import { historyOf, LEAST_DATES } from '../../lib/check/history.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import styles from '../../styles/check-time.css?url';
import { DimensionHistory } from './dimension-history.tsx';
import { HistoryKey } from './history-key.tsx';
import type { OverTimeProps } from './over-time-props.ts';

export function HistoryStep({ record, others, asked, t, locale, marks }: OverTimeProps) {
  const history = historyOf(record, others, asked);
  const count = history.days.length;
  const isDrawn = history.dimensions.length > 0;
  return (
    <>
      {/* Not with the page, whose first visit would carry it. */}
      <link rel="stylesheet" href={styles} />
      {isDrawn ? (
        <>
          <p>{t('checkHistory.oneChange')}</p>
          <HistoryKey asked={asked} history={history} marks={marks} t={t} />
          {history.dimensions.map((one) => (
            <DimensionHistory
              key={one.dimension.id}
              history={one}
              days={history.days}
              marks={marks}
              t={t}
              locale={locale}
            />
          ))}
        </>
      ) : history.isNameless ? (
        <p class="ruled">
          {fillRuns(t, 'checkHistory.nameless', {
            begin: <a href="#begin">{t('checkHistory.begin')}</a>,
          })}
        </p>
      ) : (
        <p class="ruled">
          {t('checkHistory.sofar', { count })}{' '}
          {t('checkHistory.missing', { count: LEAST_DATES - count })}
        </p>
      )}
      <p class="hint">{t('checkHistory.joins')}</p>
    </>
  );
}
