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
