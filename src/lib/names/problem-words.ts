/** What is said of a problem with a list, and what to do about it. */
import { fillRuns, type Translate } from '../i18n/messages.ts';
import type { Problem } from './problem.ts';

/** A name within a sentence, for the page to keep apart: it may be of another script, and read the other way. */
export interface NameRun {
  name: string;
}

/** So much of a long name tells it from others. */
const SHOWN = 40;

export function problemWords(t: Translate, problem: Problem): (string | NameRun)[] {
  const line = String(problem.line);
  switch (problem.kind) {
    case 'alone':
      return fillRuns<'names.alone', string | NameRun>(t, 'names.alone', {
        line,
        name: shown(problem.name),
      });
    case 'twice': {
      const name = shown(problem.name);
      if (problem.first === problem.line) {
        return fillRuns<'names.twiceHere', string | NameRun>(t, 'names.twiceHere', { line, name });
      }
      const first = String(problem.first);
      return fillRuns<'names.twice', string | NameRun>(t, 'names.twice', { line, name, first });
    }
    case 'too-many':
      return [t('names.too-many', problem)];
    case 'too-long': {
      const [count, most] = [String(problem.count), String(problem.most)];
      const runs = { line, name: shown(problem.name), count, most };
      return fillRuns<'names.too-long', string | NameRun>(t, 'names.too-long', runs);
    }
    case 'empty':
      return [t('names.empty')];
    default:
      return [t(`names.${problem.kind}`, { line })];
  }
}

function shown(name: string): NameRun {
  const characters = [...name];
  if (characters.length <= SHOWN) return { name };
  return { name: `${characters.slice(0, SHOWN).join('').trimEnd()}…` };
}
