/**
 * Leaves a page at once, for somebody who must not be seen reading it. Without this script the
 * link is a link. Nothing here can clear the browser's history, and nothing may say so.
 */

/** How often Escape is pressed, and within which time (milliseconds). */
const PRESSES = 3;
const WINDOW = 5000;
/** How long covering the page may hold up leaving it, in milliseconds. */
const LONGEST_COVER = 200;

/** Makes the link cover the page before it leaves, and lets Escape do the same. */
export function readyQuickExit(link: HTMLAnchorElement): void {
  let pressed: number[] = [];
  const leave = () => {
    // Covered first, and drawn so: the other site may take its time, or never come.
    document.documentElement.style.display = 'none';
    document.title = link.hostname;
    // A page that is not on screen has no frames.
    const late = setTimeout(go, LONGEST_COVER);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(go);
    });
  };
  const go = () => {
    // On a shared computer a tool asks before its words are lost; whoever leaves this way has no time for it.
    window.onbeforeunload = null;
    document.body.replaceChildren();
    history.replaceState(null, '', '/');
    // In place of this page, so that Back leads past it.
    location.replace(link.href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  window.addEventListener(
    'keydown',
    ({ key, repeat, isComposing, timeStamp }) => {
      if (key !== 'Escape' || repeat || isComposing) return;
      pressed = [...pressed, timeStamp].filter((at) => timeStamp - at < WINDOW);
      if (pressed.length >= PRESSES) leave();
    },
    true,
  );
  // A place within the page would be a page of its own to go back to.
  document.addEventListener('click', (event) => {
    const inner = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (!inner || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    location.replace(inner.hash);
  });
}
