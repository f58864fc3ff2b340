/** The moments at which a page may vanish, or wake up again. `unload` is not one: it breaks the back button. */

/** Calls back whenever the page is hidden or left, which may be the last that it hears. */
export function onLeaving(flush: () => void): () => void {
  const hidden = () => document.visibilityState === 'hidden' && flush();
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('pagehide', flush);
  document.addEventListener('freeze', flush);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('freeze', flush);
  };
}

/** Calls back when a page is looked at again, from the back button or from another tab. */
export function onWaking(look: () => void): () => void {
  const shown = () => document.visibilityState === 'visible' && look();
  const returned = (event: PageTransitionEvent) => event.persisted && look();
  document.addEventListener('visibilitychange', shown);
  document.addEventListener('resume', look);
  window.addEventListener('pageshow', returned);
  return () => {
    document.removeEventListener('visibilitychange', shown);
    document.removeEventListener('resume', look);
    window.removeEventListener('pageshow', returned);
  };
}

/** Loads the page again, to get the release of today. */
export function reloadPage(): void {
  location.reload();
}

/** Calls back when the page itself is left, not when it is only hidden: some browsers keep it whole for going back. */
export function onGone(forget: () => void): () => void {
  window.addEventListener('pagehide', forget);
  return () => window.removeEventListener('pagehide', forget);
}

/** Has the browser ask before the page is left. Only while needed: some browsers then don't wake a page again. */
export function askBeforeLeaving(isNeeded: boolean): void {
  window.onbeforeunload = isNeeded ? (event) => event.preventDefault() : null;
}

export function isAsking(): boolean {
  return Boolean(window.onbeforeunload);
}
