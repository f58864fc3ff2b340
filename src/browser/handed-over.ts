/**
 * What somebody handed over in the address, behind its `#`: servers never see that part. It is taken
 * out of the address before the page is painted, so that it stands in no bookmark and on no paper. A
 * script in the page does so; this file takes over from there, and watches for links opened later.
 */

/** How such a fragment begins. Mail programs write the sign in other ways. */
export const HANDED_OVER = '#a=';
const BEGINS = /^#a(=|%)/;

/**
 * The script for the page’s head, in the words of old browsers. What it found is a variable, so that
 * no history keeps it.
 */
export const HEAD_SCRIPT = `var handed=location.hash;/^#a[=%]/.test(handed)?history.replaceState(0,"",location.pathname):handed=""`;

declare global {
  var handed: string | undefined;
}

/** The fragment that the page was opened with, once; empty where there is none. */
export function takeHandedOver(): string {
  const found = globalThis.handed ?? '';
  globalThis.handed = '';
  return found;
}

/** Calls back when a link is opened while the page is; returns what ends it. */
export function onHandedOver(listener: (fragment: string) => void): () => void {
  const hear = () => {
    const { hash } = location;
    if (!BEGINS.test(hash)) return;
    history.replaceState(history.state, '', location.pathname);
    listener(hash);
  };
  window.addEventListener('hashchange', hear);
  return () => window.removeEventListener('hashchange', hear);
}

/** The address that opens this page with something handed over. */
export function addressWith(code: string): string {
  return location.origin + location.pathname + HANDED_OVER + code;
}
