/** Asks the browser not to clear what lies here when the disk is full, and says what it answered. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { askToLast, canAsk, isLasting } from '../../browser/lasting.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

export function HoldOn({ t }: { t: Translate }) {
  const [answer, setAnswer] = useState('');
  const [isAsked, setAsked] = useState(false);
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => void isLasting().then((is) => is && setAnswer(t('copy.lastYes'))), []);
  // The button that was pressed is gone; whoever pressed it goes on here.
  useEffect(() => {
    if (isAsked) sentence.current?.focus();
  }, [isAsked]);
  const ask = async () => {
    setAnswer(t((await askToLast()) ? 'copy.lastYes' : 'copy.lastNo'));
    setAsked(true);
  };
  if (!canAsk()) return null;
  if (answer)
    return (
      <p class="hint" ref={sentence} tabIndex={-1}>
        {answer}
      </p>
    );
  return (
    <div>
      <button
        type="button"
        class="link-button"
        aria-describedby="last-note"
        onClick={() => void ask()}
      >
        {t('copy.last')}
      </button>
      <p class="hint" id="last-note">
        {t('copy.lastNote')}
      </p>
    </div>
  );
}
