/** The parts of “how it goes on”. After the end, only that and the closing note are left. */
import styles from '../../styles/later.css?url';
import { AgreedPart } from './agreed-part.tsx';
import { EndingPart } from './ending-part.tsx';
import type { LaterProps } from './later-props.ts';
import { PausePart } from './pause-part.tsx';
import { ReviewPart } from './review-part.tsx';

export function LaterParts(props: LaterProps) {
  const hasEnded = props.draft.course.state === 'ended';
  return (
    <>
      {/* Not with the page, whose first visit would carry it. */}
      <link rel="stylesheet" href={styles} />
      <AgreedPart {...props} />
      {!hasEnded && <ReviewPart {...props} />}
      {!hasEnded && <PausePart {...props} />}
      <EndingPart {...props} />
    </>
  );
}
