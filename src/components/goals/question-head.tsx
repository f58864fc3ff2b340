/** What is asked, and why. */
import type { ComponentChildren, RefObject } from 'preact';

interface Props {
  heading: RefObject<HTMLHeadingElement>;
  title: string;
  why: ComponentChildren;
}

export function QuestionHead({ heading, title, why }: Props) {
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p class="why">{why}</p>
    </>
  );
}
