/** Arrow keys walk from the field through the results and back; Escape returns to the field. */
export function walkResults(
  event: KeyboardEvent,
  field: HTMLElement | null,
  list: HTMLElement | null,
): void {
  // Arrows that choose among letters still to be composed, or that mark text, are none of ours.
  if (event.isComposing || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops: (EventTarget | null)[] = [field, ...(list?.querySelectorAll('a') ?? [])];
  const here = stops.indexOf(event.target);
  const step = { ArrowDown: here + 1, ArrowUp: here - 1, Escape: 0 }[event.key];
  // In the field itself Escape and the upward arrow are the browser’s.
  if (here < 0 || step === undefined || step < 0 || (here === 0 && step === 0)) return;
  const next = stops[step];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
