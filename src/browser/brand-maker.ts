/** Asks the thread that makes brands. It is started with the first question, and anew after one that broke it. */
import type * as acts from '../export/brand-acts.ts';

type Acts = typeof acts;

export interface Question {
  id: number;
  act: keyof Acts;
  args: readonly unknown[];
}
export interface Answer {
  id: number;
  value: unknown;
}
interface Waiting {
  resolve: (value: never) => void;
  reject: () => void;
}

let worker: Worker | undefined;
let count = 0;
const waiting = new Map<number, Waiting>();

export function askMaker<Act extends keyof Acts>(
  act: Act,
  ...args: Parameters<Acts[Act]>
): Promise<ReturnType<Acts[Act]>> {
  return new Promise((resolve, reject) => {
    worker ??= start();
    const id = ++count;
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, act, args } satisfies Question);
  });
}

function start(): Worker {
  const started = new Worker(new URL('./brand-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data: { id, value } }: MessageEvent<Answer>) => {
    waiting.get(id)?.resolve(value as never);
    waiting.delete(id);
  });
  started.addEventListener('error', () => {
    started.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject();
    waiting.clear();
  });
  return started;
}
