/**
 * The first screen of whoever came from a printed sheet: what it proposes, to be changed or left. Nothing
 * is written before they go on, and what they have here already stays as it is.
 */
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/messages.ts';

interface Props {
  heading: RefObject<HTMLHeadingElement>;
  /** Says which worksheet is open here; none where nobody has begun one. */
  mine: string | undefined;
  /** False where the words on screen could not be saved and would be lost. */
  onStart: () => boolean;
  onLeave: () => void;
  t: Translate;
  /** The choices. */
  children: ComponentChildren;
}

export function StartScreen({ heading, mine, onStart, onLeave, t, children }: Props) {
  const [isRefused, setRefused] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="builder-step">
      <h2 ref={heading} tabIndex={-1}>
        {t('start.title')}
      </h2>
      <p class="why">{t('start.why')}</p>
      <div class="fields">{children}</div>
      {mine && (
        <p>
          {mine} {t('start.stays')}
        </p>
      )}
      <p role="alert" class="trouble">
        {isRefused && t('start.unsaved')}
      </p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => setRefused(!onStart())}>
          {t(mine ? 'start.another' : 'start.begin')}
        </button>
        <button
          type="button"
          class={mine ? 'button button-plain' : 'link-button'}
          onClick={onLeave}
        >
          {t(mine ? 'start.goOn' : 'start.without')}
        </button>
      </p>
    </div>
  );
}
