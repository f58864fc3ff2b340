/** Lets what follows from a value wait for the next paint, so that a letter is on screen first. */
import { useEffect, useState } from 'preact/hooks';

/**
 * The value as it stood at the last paint; nothing at first, nor on the page as it is built.
 * Its identity tells a new one: hand in the same object as long as nothing in it has changed.
 */
export function useAfterPaint<Value>(value: Value | undefined): Value | undefined {
  const [painted, setPainted] = useState<Value>();
  // Preact runs effects once the browser has painted.
  useEffect(() => setPainted(() => value), [value]);
  return painted;
}
