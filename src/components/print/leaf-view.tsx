/** A leaf: the room for what stands on it, and its foot. */
import type { ComponentChildren } from 'preact';
import type { Look } from '../../lib/print/paper.ts';

interface Props {
  look: Look;
  /** Whether its foot has room for a code. */
  hasCode: boolean;
  foot: ComponentChildren;
  children: ComponentChildren;
}

export function LeafView({ look, hasCode, foot, children }: Props) {
  return (
    <div class={`leaf leaf-${look}`}>
      <div class="leaf-body">{children}</div>
      <div class={hasCode ? 'leaf-foot with-code' : 'leaf-foot'}>{foot}</div>
    </div>
  );
}
