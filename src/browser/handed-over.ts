/**
 * What somebody handed over in the address, behind its `#`: an agreement, or the choices of a printed
 * sheet. Servers never see that part. It is taken
 * out of the address before the page is painted, so that it stands in no bookmark and on no paper. The
 * browser’s history has noted it by then, and no page can take it out of there: the reader is told. A
 * script in the page does so; this file takes over from there, and sees to links opened later.
 */

/** How such fragments begin; mail programs write the sign as an escape. */
const BEGINS = /^#[as][=%]/;

/**
 * The script that the page begins with. No step of the tool has these signs in its name. What was found
 * stays in a variable, which goes with the page.
 */
export const FIRST_SCRIPT =
  'var handed=location.hash;/=|%/.test(handed)&&history.replaceState(0,"","./")';

declare global {
  var handed: string | undefined;
}

/** The fragment that the page was opened with, or a link since; once, and empty where there is none. */
export function takeHandedOver(): string {
  const found = globalThis.handed || location.hash;
  globalThis.handed = '';
  if (!BEGINS.test(found)) return '';
  history.replaceState(0, '', './');
  return found;
}
