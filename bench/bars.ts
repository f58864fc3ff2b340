/**
 * The bars that pages are held to, in bytes over the wire and in milliseconds at a
 * processor four times slower. The tests and the bench read them here and nowhere else.
 */
import type { Visit } from '../tests/support/measure.ts';
import type { PageKind } from './built-pages.ts';

/** What a first visit may weigh. A kind of page that is not named here has no bar. */
export interface WeightBar {
  requests: number;
  bytes: number;
  script: number;
}

const TOOL: WeightBar = { requests: Number.POSITIVE_INFINITY, bytes: 46_080, script: 30_720 };

export const WEIGHT_BARS: Partial<Record<PageKind, WeightBar>> = {
  guide: { requests: 3, bytes: 14_600, script: 1_536 },
  tool: TOOL,
  mine: TOOL,
  print: TOOL,
  studio: TOOL,
};

/** Total blocking time of a tool. */
export const BLOCKING_BAR = 50;
/** From a key to the next paint, in a tool whose browser holds two hundred records. */
export const TYPING_BAR = 50;

/** From pressing the button of the print room to two hundred pairs laid out and painted, at this machine’s own speed. */
export const LAYING_OUT_BAR = 2000;

/** Grade level by Flesch and Kincaid, over all guides and for any one. */
export const GRADE_BARS = { median: 8, worst: 10 };

/** Of the labelled goals, how many of the hints given must be right, and how many of those wanted must be given. */
export const HINT_BARS = { precision: 0.9, recall: 0.8 };

/** What a further brand of a fleet costs, of one that is built alone. */
export const FLEET_BAR = 0.4;

/** What is over its bar, in the names of the bar. */
export function missedBars(visit: Visit, bar: WeightBar): (keyof WeightBar)[] {
  return (['requests', 'bytes', 'script'] as const).filter((name) => visit[name] > bar[name]);
}
