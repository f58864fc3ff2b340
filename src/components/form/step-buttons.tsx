/** On to the next step, back to the last, or straight to any of them. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** Id of the step that is open. */
  current: string | undefined;
  next: { id: string; label: ComponentChildren } | undefined;
  before: { id: string; label: string } | undefined;
  /** What stands over the list of all steps. */
  all: string;
  /** All of them; none until it is here. */
  list: ComponentChildren;
  /** Whether nobody knows yet which comes next. */
  isWaiting: boolean;
  onGo: (id: string) => void;
}

export function StepButtons({ current, next, before, all, list, isWaiting, onGo }: Props) {
  // Twenty steps that nobody looks at need not be drawn anew with each letter.
  const [isListed, setListed] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  const look = () => setListed(Boolean(details.current?.open));
  useEffect(look, []);
  return (
    <>
      {/* New buttons for each step, which have no focus: a key pressed twice must not go two steps on. */}
      <p class="buttons" key={current}>
        {next && (
          <button type="button" class="button" disabled={isWaiting} onClick={() => onGo(next.id)}>
            {/* One run: a button lays its children out as boxes, and drops the space between them. */}
            <span>{next.label}</span>
          </button>
        )}
        {before && (
          <button type="button" class="link-button" onClick={() => onGo(before.id)}>
            {before.label}
          </button>
        )}
      </p>
      <details class="all-steps" ref={details} onToggle={look}>
        <summary>{all}</summary>
        {isListed && list}
      </details>
    </>
  );
}
