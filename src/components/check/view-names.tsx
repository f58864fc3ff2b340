/** What the owners of two views are called, so that one can be told from the other whatever they wrote. */
import type { JSX } from 'preact';
import type { Both } from '../../lib/check/comparison.ts';
import { shortName, type View } from '../../lib/check/view.ts';
import { fillRuns, type Translate } from '../../lib/i18n/messages.ts';

/** A name that turns no word around it, whichever way it is written itself. */
export interface ViewName {
  whole: JSX.Element;
  /** For headings and lines, where it is said over and over. */
  short: JSX.Element;
}

export function viewNames(one: View, two: View | undefined, t: Translate): Both<ViewName> {
  const [first, second] = [one.name.trim(), two?.name.trim() ?? ''];
  // Somebody may lay their own earlier check beside this one; and two people may both be called Ana.
  if (first && looks(first) === looks(second)) {
    const named = (name: string, key: 'checkCompare.firstOf' | 'checkCompare.secondOf') =>
      both(name, (part) => <span>{fillRuns(t, key, { name: <bdi>{part}</bdi> })}</span>);
    return {
      one: named(first, 'checkCompare.firstOf'),
      two: named(second, 'checkCompare.secondOf'),
    };
  }
  const plain = (name: string) => both(name, (part) => <bdi>{part}</bdi>);
  return {
    one: plain(first || t('checkCompare.first')),
    two: plain(second || t('checkCompare.second')),
  };
}

function both(name: string, shown: (name: string) => JSX.Element): ViewName {
  return { whole: shown(name), short: shown(shortName(name)) };
}

/** How it looks where it stands short. */
function looks(name: string): string {
  return shortName(name.normalize('NFC')).toLowerCase();
}
