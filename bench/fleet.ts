/**
 * `npm run bench:fleet -- 1 3`: what fleets of so many brands take, and what a further brand that changes no content
 * costs of the first, which does all the work. Fails where that is over its bar. It is counted in time of
 * the processor, so that the machine may do other things meanwhile, though it is slower then.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { newBrandFiles } from '../src/lib/brand/new-brand.ts';
import { median } from '../tests/support/median.ts';
import { FLEET_BAR } from './bars.ts';
import { type Cell, table } from './table.ts';

const root = join(import.meta.dirname, '..');
const COLOURS = ['#0b6e74', '#7a2e8a', '#a8442f', '#2f6f62', '#8a5a00', '#33518f'];
const given = process.argv.slice(2).map(Number);
const counts = given.length > 0 ? given : [1, 3];

const measured = counts.map((count) => ({ count, ...timeFleet(count) }));
const rows = measured.map(({ count, clock, first, further }): Cell[] => {
  const share = further === undefined ? undefined : further / first;
  return [
    String(count),
    `${clock.toFixed(0)} s`,
    `${first.toFixed(1)} s`,
    further === undefined ? '' : `${further.toFixed(1)} s`,
    share === undefined ? '' : { value: share.toFixed(2), isMissed: share > FLEET_BAR },
  ];
});
console.log(table(['Brands', 'by the clock', 'first', 'each further', 'share'], rows));
const isOver = measured.some(({ first, further = 0 }) => further / first > FLEET_BAR);
console.log(
  `${isOver ? 'Over' : 'Within'} the bar: a further brand costs ${FLEET_BAR} of one at most.`,
);
process.exitCode = isOver ? 1 : 0;

/** Seconds: by the clock for all, of the processor for the first and, in the middle, for each further one. */
function timeFleet(count: number): { clock: number; first: number; further: number | undefined } {
  const work = mkdtempSync(join(tmpdir(), 'bench-'));
  const names = Array.from({ length: count }, (_, i) => `bench-${i + 1}`);
  try {
    for (const [i, name] of names.entries()) writeBrand(join(work, name), i);
    const log = join(work, 'processor');
    const begun = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/build-fleet.ts', ...names.map((name) => join(work, name))],
      {
        cwd: root,
        encoding: 'utf8',
        env: {
          ...process.env,
          COUNT: log,
          NODE_OPTIONS: `--import=${import.meta.resolve('./count-processor.ts')}`,
        },
      },
    );
    const clock = (performance.now() - begun) / 1000;
    if (status !== 0) throw new Error(`The fleet failed: ${stderr}`);
    const took = new Map<string, number>();
    for (const line of readFileSync(log, 'utf8').trim().split('\n')) {
      const { name, seconds } = JSON.parse(line) as { name: string; seconds: number };
      took.set(name, (took.get(name) ?? 0) + seconds);
    }
    const [first = 0, ...further] = names.map((name) => took.get(join(work, name)) ?? 0);
    return { clock, first, further: further.length > 0 ? median(further) : undefined };
  } finally {
    rmSync(work, { recursive: true, force: true });
    for (const name of names) rmSync(join(root, 'out', name), { recursive: true, force: true });
  }
}

function writeBrand(folder: string, number: number): void {
  const colour = COLOURS[number % COLOURS.length] ?? '';
  const brand = { name: `Pairs ${number + 1}`, tagline: 'Two people.', colour };
  for (const [path, text] of Object.entries(newBrandFiles(brand))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
