/**
 * How well each kind of hint does on the labelled goals, both halves of them.
 * `node bench/report-hints.ts` measures this alone; with `tune` behind it, that half alone, with
 * every goal that it judges wrongly. The goals of the other half are never shown.
 */
import { HALVES } from '../tests/support/goal-set.ts';
import { englishHintRules, type HintFigures, hintFigures } from '../tests/support/hint-figures.ts';
import { HINT_BARS } from './bars.ts';
import type { Report } from './report.ts';
import { type Cell, table } from './table.ts';

export function reportHints(halves: readonly (typeof HALVES)[number][] = HALVES): Report {
  const rules = englishHintRules();
  const figures = halves.flatMap((half) => hintFigures(half, rules));
  const rows = figures.map((each): Cell[] => [
    `${each.kind}, ${each.half}`,
    String(each.right),
    String(each.wrong.length),
    String(each.missed.length),
    cell(each, 'precision'),
    cell(each, 'recall'),
  ]);
  const bars = [HINT_BARS.precision, HINT_BARS.recall].map((bar) => bar.toFixed(3));
  return {
    text: table(
      ['Hints', 'right', 'wrong', 'missed', 'precision', 'recall'],
      [...rows, ['(at least)', '', '', '', ...bars]],
    ),
    missed: figures.flatMap((each) =>
      (['precision', 'recall'] as const)
        .filter((name) => isMissed(each, name))
        .map((name) => `hint ${each.kind} (${each.half}) ${name}: ${each[name].toFixed(3)}`),
    ),
    slow: [],
  };
}

type Name = keyof typeof HINT_BARS;

/** No hint at all makes a precision that is no number, and is missed too. */
function isMissed(figures: HintFigures, name: Name): boolean {
  return !(figures[name] >= HINT_BARS[name]);
}

function cell(figures: HintFigures, name: Name): Cell {
  return { value: figures[name].toFixed(3), isMissed: isMissed(figures, name) };
}

if (import.meta.main) {
  const isTuning = process.argv[2] === 'tune';
  console.log(reportHints(isTuning ? ['tune'] : HALVES).text);
  for (const { kind, wrong, missed } of isTuning ? hintFigures('tune', englishHintRules()) : []) {
    for (const goal of wrong) console.log(`${kind}, wrong: ${goal}`);
    for (const goal of missed) console.log(`${kind}, missed: ${goal}`);
  }
}
