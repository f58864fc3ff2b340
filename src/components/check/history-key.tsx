/** What the marks of a drawn history say: the answers that they stand for. */
import type { History } from '../../lib/check/history.ts';
import type { RelationshipCheck, Side } from '../../lib/check/questionnaire.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { HistoryMark } from './history-mark.tsx';

interface Props {
  asked: RelationshipCheck;
  history: History;
  marks: LanguageMarks | undefined;
  t: Translate;
}

const SIDES = ['more', 'between', 'less', 'aside'] as const satisfies readonly Side[];
const SIZE = 20;

export function HistoryKey({ asked, history, marks, t }: Props) {
  const hasOpen = history.dimensions.some(({ rows }) =>
    rows.some((row) => row.marks.some(({ side }) => side === undefined)),
  );
  return (
    <section>
      <h3>{t('checkHistory.marks')}</h3>
      <ul class="history-key">
        {SIDES.map((side) => (
          <li key={side}>
            <Sample side={side} />
            <span {...marks}>
              {asked.answers
                .filter((answer) => answer.side === side)
                .map(({ label }) => label)
                .join(' · ')}
            </span>
          </li>
        ))}
        {hasOpen && (
          <li>
            <Sample side={undefined} />
            <span>{t('checkHistory.open')}</span>
          </li>
        )}
      </ul>
    </section>
  );
}

function Sample({ side }: { side: Side | undefined }) {
  return (
    <svg class="history-marks" width={SIZE} height={SIZE} aria-hidden="true">
      <HistoryMark side={side} x={SIZE / 2} y={SIZE / 2} />
    </svg>
  );
}
