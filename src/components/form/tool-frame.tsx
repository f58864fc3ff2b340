/** What every tool looks like: a question at a time, the paper that grows beside it, and how it is kept. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { RecordStore, SaveState } from '../../browser/stores/record-view.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { SaveStatus } from './save-status.tsx';
import { StorageNotices } from './storage-notices.tsx';

interface Props<Body> {
  /** Whether the paper is to be kept from view. */
  isHeld?: boolean | undefined;
  store: RecordStore<Body>;
  save: SaveState;
  /** How far one is, where that is known. */
  progress: { number: number; total: number; label: string } | undefined;
  /** Says that a part of it did not come. */
  lost: ComponentChildren;
  /** The question, and a name that changes with it. */
  place: string;
  question: ComponentChildren;
  /** Whether it may be answered. */
  isOpen: boolean;
  /** What leads on from it. */
  children: ComponentChildren;
  /** What the button says that shows the paper on a phone; no button where there is none. */
  paperButton: string | undefined;
  paper: (isOpen: boolean) => ComponentChildren;
  keeping: ComponentChildren;
  /** Somebody reached a button, so that the next question may soon be wanted. */
  onAhead: () => void;
  t: Translate;
}

export function ToolFrame<Body>({ isHeld, store, save, progress, t, ...parts }: Props<Body>) {
  const [isPaperOpen, setPaperOpen] = useState(false);
  return (
    <div
      class={isHeld ? 'builder held' : 'builder'}
      onFocusIn={({ target }) => target instanceof HTMLButtonElement && parts.onAhead()}
    >
      <div class="builder-questions screen-only">
        <div class="builder-top">
          <p class="builder-progress">
            {progress && (
              <>
                <span>{progress.label}</span>
                <progress value={progress.number} max={progress.total} aria-hidden="true" />
              </>
            )}
          </p>
          <SaveStatus save={save} t={t} />
        </div>
        <StorageNotices store={store} save={save} t={t} />
        {parts.lost}
        <fieldset disabled={!parts.isOpen} class="builder-step" key={parts.place}>
          {parts.question}
        </fieldset>
        {parts.children}
        {parts.paperButton && (
          <button
            type="button"
            class="link-button paper-button"
            aria-expanded={isPaperOpen}
            aria-controls="paper"
            onClick={() => setPaperOpen(!isPaperOpen)}
          >
            {parts.paperButton}
          </button>
        )}
      </div>
      {parts.paper(isPaperOpen)}
      <div class="builder-keeping screen-only">{parts.keeping}</div>
    </div>
  );
}
