/** What was said to one line on one date, as a mark. Each has a shape of its own, so that it is told without colour. */
import type { Side } from '../../lib/check/questionnaire.ts';

interface Props {
  /** None where the line was left open. */
  side: Side | undefined;
  x: number;
  y: number;
}

const RADIUS = 7;

export function HistoryMark({ side, x, y }: Props) {
  switch (side) {
    case 'more':
      return <circle class="mark-full" cx={x} cy={y} r={RADIUS} />;
    case 'between':
      return (
        <>
          <circle class="mark-ring" cx={x} cy={y} r={RADIUS} />
          <path
            class="mark-full"
            d={`M${x} ${y - RADIUS}a${RADIUS} ${RADIUS} 0 0 0 0 ${2 * RADIUS}z`}
          />
        </>
      );
    case 'less':
      return <circle class="mark-ring" cx={x} cy={y} r={RADIUS} />;
    case 'aside':
      return <path class="mark-ring" d={`M${x - RADIUS} ${y}h${2 * RADIUS}`} />;
    case undefined:
      return <circle class="mark-full" cx={x} cy={y} r="1.5" />;
  }
}

/** The same in a line of text. */
export const SIGNS = { more: '●', between: '◐', less: '○', aside: '–' } as const satisfies Record<
  Side,
  string
>;
