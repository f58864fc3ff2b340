/**
 * The one door to zod. It must stay the only file that names the package: the
 * pages' strict policy forbids `new Function`, which zod would otherwise try.
 */
import { config, number, refine } from 'zod/mini';

config({ jitless: true });

export * from 'zod/mini';

/** A whole number from `least` to `most`. Zod’s own checks for that weigh as much as a small component. */
export function whole(least: number, most = Number.MAX_SAFE_INTEGER) {
  return number().check(refine((n) => Number.isInteger(n) && n >= least && n <= most));
}
