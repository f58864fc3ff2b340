/** What is wrong with a list of names, by line, and what to do about it. */
import type { Translate } from '../../lib/i18n/messages.ts';
import type { Problem } from '../../lib/names/problem.ts';
import { problemWords } from '../../lib/names/problem-words.ts';
import { inSentence } from './name-run.tsx';

interface Props {
  title: string;
  problems: readonly Problem[];
  t: Translate;
}

/** More at once help nobody to mend a list. */
const SHOWN = 30;

export function ProblemList({ title, problems, t }: Props) {
  if (problems.length === 0) return null;
  const left = problems.length - SHOWN;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {problems.slice(0, SHOWN).map((problem, i) => (
          <li key={i}>{problemWords(t, problem).map(inSentence)}</li>
        ))}
      </ul>
      {left > 0 && <p>{t('pairs.more', { count: left })}</p>}
    </>
  );
}
