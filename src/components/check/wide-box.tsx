/** Holds what may be wider than the screen. It scrolls by itself, and can be reached by keyboard while there is something to scroll. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** Id of the heading of what is in it. */
  labelledBy: string;
  children: ComponentChildren;
}

export function WideBox({ labelledBy, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWide(element.scrollWidth > element.clientWidth));
    // What is in a closed details has no size until it is opened, and then this is told of it.
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      class="wide-box"
      ref={box}
      {...(isWide && { tabIndex: 0, role: 'group', 'aria-labelledby': labelledBy })}
    >
      {children}
    </div>
  );
}
