/** Keeps the focus within a tool: what is drawn anew takes it along, and where what had it is gone, a heading has it. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Otherwise somebody without a mouse would begin again at the top of the page. */
export function useKeptFocus(root: RefObject<HTMLElement>, heading: RefObject<HTMLElement>): void {
  useEffect(() => {
    const tool = root.current;
    if (!tool) return;
    let last: HTMLElement | null = null;
    const remember = (event: FocusEvent) => {
      last = event.target as HTMLElement;
    };
    const watch = new MutationObserver((changes) => {
      const had = last;
      // What is moved loses the focus as what is taken out does, though it is still there.
      const isOut = ({ removedNodes }: MutationRecord) =>
        [...removedNodes].some((node) => node.contains(had));
      if (!had || document.activeElement !== document.body || !changes.some(isOut)) return;
      // A row that goes to another list is a new element under the old id.
      (had.isConnected ? had : document.getElementById(had.id))?.focus();
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
