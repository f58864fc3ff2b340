/** The browser's own printing; the print styles leave the paper alone on the page. */

export function printPage(): void {
  window.print();
}

/** Calls the listener when the page is about to be printed, from wherever; returns what ends it. */
export function onPrinting(listener: () => void): () => void {
  window.addEventListener('beforeprint', listener);
  return () => window.removeEventListener('beforeprint', listener);
}
