/** Keeps the focus within a tool: where what had it goes away, a heading takes it. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Otherwise somebody without a mouse would begin again at the top of the page. */
export function useKeptFocus(root: RefObject<HTMLElement>, heading: RefObject<HTMLElement>): void {
  useEffect(() => {
    const tool = root.current;
    if (!tool) return;
    let last: EventTarget | null = null;
    const remember = (event: FocusEvent) => {
      last = event.target;
    };
    const watch = new MutationObserver(() => {
      if (!(last instanceof Node) || last.isConnected) return;
      last = null;
      if (document.activeElement === document.body) heading.current?.focus();
    });
    tool.addEventListener('focusin', remember);
    watch.observe(tool, { childList: true, subtree: true });
    return () => {
      tool.removeEventListener('focusin', remember);
      watch.disconnect();
    };
  }, []);
}
