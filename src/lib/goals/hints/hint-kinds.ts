/** The kinds of hint. It knows no language. */

/**
 * - `vague`: a word of degree that everybody reads differently
 * - `no-measure`: nothing to count and nothing to see
 * - `no-date`: no day and no word for a time
 * - `past-date`: a day that is over
 * - `after-end`: a day after the agreement’s last
 * - `others-decide`: what happens is somebody else’s decision
 * - `two-goals`: two aims in one goal
 * - `avoidance`: what is to stop, and not what is to come
 */
export const HINT_KINDS = [
  'vague',
  'no-measure',
  'no-date',
  'past-date',
  'after-end',
  'others-decide',
  'two-goals',
  'avoidance',
] as const;
export type HintKind = (typeof HINT_KINDS)[number];

/** Whether a hint tells that something is missing, and so points to no words. */
export function isAboutLack(kind: HintKind): boolean {
  return kind === 'no-measure' || kind === 'no-date';
}
