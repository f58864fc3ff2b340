/** Names as people write them in a row: “Ana and Ben”. Whoever is still to come has none. */
import { listed } from '../../lib/i18n/lists.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { isPlaceholder } from '../../lib/names/plain-name.ts';
import type { NameRun } from '../../lib/names/problem-words.ts';
import { inSentence } from './name-run.tsx';

export function PeopleNames({ names, t }: { names: readonly string[]; t: Translate }) {
  const given = names.filter((name) => name !== '' && !isPlaceholder(name));
  const runs = given.map((name): NameRun => ({ name }));
  return <>{listed<NameRun>(t, runs).map(inSentence)}</>;
}
