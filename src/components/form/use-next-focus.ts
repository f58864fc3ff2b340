/** Puts the focus on an element that is not there yet, such as the field of a row just added. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** `focusNext(id)` is called with the edit that brings the element about. */
export function useNextFocus(): (id: string) => void {
  const next = useRef('');
  // Before the paint: the next letter belongs into the new field.
  useLayoutEffect(() => {
    const element = next.current && document.getElementById(next.current);
    if (!element) return;
    next.current = '';
    element.focus();
  });
  return (id) => {
    next.current = id;
  };
}
