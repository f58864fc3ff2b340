/** Waits for a pause in typing before words are saved, and never for long. */

/** The pause, and the longest that words wait for one, in milliseconds. */
const PAUSE = 200;
const LONGEST_WAIT = 700;

export interface TypingPause {
  /** Something was typed: `act` is called after the next pause. */
  start: () => void;
  stop: () => void;
  isWaiting: () => boolean;
}

export function typingPause(act: () => void): TypingPause {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = since = undefined;
  };
  return {
    start: () => {
      const now = performance.now();
      since ??= now;
      clearTimeout(timer);
      timer = setTimeout(act, Math.min(PAUSE, Math.max(0, since + LONGEST_WAIT - now)));
    },
    stop,
    isWaiting: () => timer !== undefined,
  };
}
