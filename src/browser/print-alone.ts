/** Prints one thing of a page and leaves out all else, with the page’s own print styles. */

/**
 * Stands a copy of the element beside the page’s own parts, which the print styles then leave out. The copy
 * shows on paper alone. Where a browser never says that it has printed, nothing on screen is amiss.
 */
export function printAlone(element: Element): void {
  const copy = element.cloneNode(true) as HTMLElement;
  copy.hidden = true;
  const others = [...document.body.children].filter(
    ({ classList }) => !classList.contains('screen-only'),
  );
  for (const { classList } of others) classList.add('screen-only');
  document.body.append(copy);
  const ends = new AbortController();
  const { signal } = ends;
  const show = () => {
    copy.hidden = false;
  };
  const end = () => {
    ends.abort();
    copy.remove();
    for (const { classList } of others) classList.remove('screen-only');
  };
  window.addEventListener('beforeprint', show, { signal });
  window.addEventListener('afterprint', end, { signal });
  window.print();
}
