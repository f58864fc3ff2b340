/**
 * Whether this tab stands on a shared computer, where nothing is kept. The mark itself lies in
 * the tab's own memory and goes with it; a new tab begins without it. Both copies ask for the
 * mark before they write, so a tool can't forget to.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { isShared, rememberShared } from './open-record.ts';
import { onWaking } from './page-life.ts';
import type { Erased } from './traces/erase-all.ts';

const $on = atom(false);
export const $isShared: ReadableAtom<boolean> = $on;

/** Resolves to false where what lies here was to be erased, and would not go. */
export async function startSharing(isErasing: boolean): Promise<boolean> {
  // From here on nothing is written, whatever is still being typed.
  rememberShared(true);
  const isDone = !isErasing || (await eraseEverything())?.isDone === true;
  look();
  return isDone;
}

/** What is on screen is saved from now on. */
export function stopSharing(): void {
  rememberShared(false);
  look();
}

/** Erases all that is kept in this browser; nothing where the piece that does it could not be loaded. */
export function eraseEverything(): Promise<Erased | undefined> {
  return import('./traces/erase-all.ts').then(({ eraseAll }) => eraseAll()).catch(() => undefined);
}

/** Looks the mark up, on opening and whenever the page wakes; returns what ends it. */
export function watchSharing(): () => void {
  look();
  return onWaking(look);
}

function look(): void {
  const isOn = isShared();
  if (isOn === $on.get()) return;
  // Fields take it from the root: what is typed on a shared computer is for no dictionary's server.
  const root = document.documentElement;
  root.spellcheck = !isOn;
  root.writingSuggestions = String(!isOn);
  $on.set(isOn);
}
