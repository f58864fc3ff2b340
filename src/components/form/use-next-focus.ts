/** Puts the focus on an element that is not there yet, such as the field of a row just added. */
import { useEffect, useRef } from 'preact/hooks';

/** `focusNext(id)` is called with the edit that brings the element about. */
export function useNextFocus(): (id: string) => void {
  const next = useRef('');
  useEffect(() => {
    const element = next.current && document.getElementById(next.current);
    if (!element) return;
    next.current = '';
    element.focus();
  });
  return (id) => {
    next.current = id;
  };
}
