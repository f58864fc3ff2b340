/**
 * Shows leaves of real paper on a screen of any width: tells their container how much smaller they
 * are drawn, and gives them back the inks of the screen, which print maps to black.
 */

/** Keeps `--fit` (1 where a leaf has all its room) on the container; returns what ends it. */
export function fitLeaves(container: HTMLElement): () => void {
  const page = getComputedStyle(document.documentElement);
  for (const ink of ['one', 'two']) {
    container.style.setProperty(`--screen-ink-${ink}`, page.getPropertyValue(`--ink-${ink}`));
  }
  const fit = () => {
    const leaf = container.querySelector<HTMLElement>('.leaf-set:not(.paper-only) .leaf');
    if (!leaf) return;
    const room =
      container.clientWidth - 2 * Number.parseFloat(getComputedStyle(container).paddingInlineStart);
    container.style.setProperty('--fit', String(Math.min(1, room / leaf.offsetWidth)));
  };
  const watcher = new ResizeObserver(fit);
  watcher.observe(container);
  return () => watcher.disconnect();
}
