/** A name within a sentence. It may be of a script that reads the other way, and stays apart from our words. */
import type { NameRun } from '../../lib/names/problem-words.ts';

export function inSentence(run: string | NameRun, key: number) {
  return typeof run === 'string' ? run : <bdi key={key}>{run.name}</bdi>;
}
