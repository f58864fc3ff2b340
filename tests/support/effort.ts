/** How much the generated tests try: what a test run has time for, or all of it with `npm run fuzz`. */
const isFuzz = import.meta.env.MODE === 'fuzz';

/** Hostile inputs for each parser. */
export const HOSTILE = isFuzz ? 100_000 : 2_000;
/** Records that are saved as a file and read again. */
export const ROUND_TRIPS = isFuzz ? 10_000 : 500;
/** For tests that run through one of these, in milliseconds. */
export const PATIENCE = isFuzz ? 1_800_000 : 60_000;
