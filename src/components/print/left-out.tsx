/** What a link or a preset asks for and this site does not have. */
import { fillRuns, type Translate } from '../../lib/i18n/messages.ts';
import type { NameRun } from '../../lib/names/problem-words.ts';
import type { Dropped } from '../../lib/print/preset-link.ts';
import { inSentence } from './name-run.tsx';

interface Props {
  dropped: readonly Dropped[];
  t: Translate;
}

/** A link that somebody made up has room for hundreds. */
const SHOWN = 20;

export function LeftOut({ dropped, t }: Props) {
  if (dropped.length === 0) return null;
  const left = dropped.length - SHOWN;
  return (
    <>
      <p>{t('leftOut.title')}</p>
      <ul>
        {dropped.slice(0, SHOWN).map(({ key, value }, i) => (
          <li key={i}>
            {fillRuns<'leftOut.one', string | NameRun>(t, 'leftOut.one', {
              what: t(`leftOut.${key}`),
              value: { name: value },
            }).map(inSentence)}
          </li>
        ))}
      </ul>
      {left > 0 && <p>{t('pairs.more', { count: left })}</p>}
    </>
  );
}
