/** A question with choices of which one stands. */
import type { ComponentChildren, RefObject } from 'preact';

interface Props {
  heading: RefObject<HTMLHeadingElement>;
  title: string;
  why: string;
  children: ComponentChildren;
}

export function ChoiceStep({ heading, title, why, children }: Props) {
  return (
    <>
      <h2 ref={heading} tabIndex={-1} id="question">
        {title}
      </h2>
      <p class="why" id="why">
        {why}
      </p>
      <div class="choices" role="radiogroup" aria-labelledby="question" aria-describedby="why">
        {children}
      </div>
    </>
  );
}
