/** What the index answers to what stands in the field, and how it stands with that answer. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Answer, openIndex, type Wanted } from '../../browser/search-index.ts';

export type Shown =
  | { state: 'ready' | 'loading' | 'broken' }
  | ({ state: 'found'; query: string } & Answer);

/** Letters that follow one another more quickly are asked together, in milliseconds. */
const PAUSE = 120;

// Begun before the island wakes, which takes a phone as long as a piece of the index takes to come.
if (typeof document !== 'undefined') openIndex(document.documentElement.lang);

/** Ask with the same objects as long as nothing in them has changed. */
export function useAnswer(
  locale: string,
  { typed, filters, most, small }: Wanted,
): { shown: Shown; retry: () => void } {
  const typedAt = useRef(Number.NEGATIVE_INFINITY);
  const [shown, setShown] = useState<Shown>({ state: 'ready' });
  const [tries, setTries] = useState(0);

  useEffect(() => {
    if (!typed) return setShown({ state: 'ready' });
    let isStale = false;
    const show = (next: Shown) => {
      if (!isStale) setShown(next);
    };
    const ask = () =>
      openIndex(locale)
        .find({ typed, filters, most, small }, (found) =>
          show({ state: 'found', query: typed, ...found }),
        )
        .catch(() => show({ state: 'broken' }));
    // A first letter waits for nothing; those that follow on its heels, for a pause.
    const now = performance.now();
    const timer = setTimeout(ask, now - typedAt.current > PAUSE ? 0 : PAUSE);
    typedAt.current = now;
    setShown((before) => (before.state === 'ready' ? { state: 'loading' } : before));
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [typed, filters, most, tries]);

  const retry = () => {
    setShown({ state: 'loading' });
    setTries((before) => before + 1);
  };
  return { shown, retry };
}
