/**
 * The thread that judges and packs a brand, so that typing never waits for it. It is also a bundle of its own: what
 * it needs of zod and YAML weighs on no other page. It keeps nothing, and sends nothing but its answers.
 */
import { judge, look, open, openFolder, pack } from '../export/brand-acts.ts';
import type { Answer, Question } from './brand-maker.ts';

const ACTS = { judge, look, open, openFolder, pack };

addEventListener('message', ({ data: { id, act, args } }: MessageEvent<Question>) => {
  const run = ACTS[act] as (...args: unknown[]) => unknown;
  postMessage({ id, value: run(...args) } satisfies Answer);
});
