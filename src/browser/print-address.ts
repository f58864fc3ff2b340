/** Settings of the print room in the address of its page, behind the #, where no server sees them. */

export function printAddress(fragment: string): string {
  return `${location.origin}${location.pathname}#${fragment}`;
}

export function printFragment(): string {
  return location.hash;
}

/** Calls back when a link with other settings is opened while the page stands; returns what ends it. */
export function onPrintFragment(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
