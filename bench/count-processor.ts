/** Loaded before a program, adds the processor time that it took to the file that COUNT names. */
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env['COUNT'];
if (file && isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const name = process.env['BRAND'] ?? 'fleet';
    appendFileSync(file, `${JSON.stringify({ name, seconds: (user + system) / 1e6 })}\n`);
  });
}
