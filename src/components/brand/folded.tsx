/** A part that is folded up, and fetched when it is opened: the first visit has no room for it. */
import type { ComponentChildren, ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { OnDemand } from '../form/on-demand.tsx';

interface Props<P> extends ComponentProps<typeof OnDemand<P>> {
  title: string;
  id?: string;
  /** The id of what is told about it before it is opened. */
  told?: string | undefined;
  children?: ComponentChildren;
}

export function Folded<P>({ title, id, told, children, ...part }: Props<P>) {
  const [isWanted, setWanted] = useState(false);
  const look = (details: HTMLDetailsElement | null) => details?.open && setWanted(true);
  return (
    // It may have been opened before the page woke up.
    <details ref={(details) => void look(details)} onToggle={(event) => look(event.currentTarget)}>
      <summary id={id} aria-describedby={told}>
        {title}
      </summary>
      {children}
      {isWanted && <OnDemand {...part} />}
    </details>
  );
}
