/** Where the focus is in a tool of steps: at the heading of a new question, and never on what is gone. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useKeptFocus } from './use-kept-focus.ts';

interface Steps {
  /** What is on screen, by a name that changes with it. */
  place: string;
  isReady: boolean;
  /** Whether it is still on its way. */
  isWaiting: boolean;
  /** Whether what is on screen may no longer be changed. */
  isOutdated: boolean;
}

export function useStepFocus(
  root: RefObject<HTMLElement>,
  heading: RefObject<HTMLElement>,
  { place, isReady, isWaiting, isOutdated }: Steps,
): void {
  // A new question is announced by moving to its heading; the page's own first one is not.
  const shown = useRef('');
  useEffect(() => {
    if (isWaiting) return;
    if (shown.current && shown.current !== place) heading.current?.focus();
    if (isReady) shown.current = place;
  }, [place, isReady, isWaiting]);
  useKeptFocus(root, heading);
  useEffect(() => {
    if (isOutdated) heading.current?.focus();
  }, [isOutdated]);
}
