/** A document as it grows: a sheet beside the questions, which keeps the part in question in view. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onPrinting } from '../../browser/print.ts';
import type { Document } from '../../lib/document/block.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import { DocumentView, type RowsView } from './document-view.tsx';

/** What stands on the sheet. */
export interface SheetSource {
  /** Id of the record that it is of. */
  id: string;
  /** Id of the part in question. */
  marked: string;
  make: () => Document;
}

interface Props {
  /** The same one as long as nothing on the sheet has changed. None until the record is read; the sheet is empty then. */
  source: SheetSource | undefined;
  /** What a screen reader calls it. */
  label: string;
  /** Whether a phone shows it; a wide screen always does. */
  isOpen: boolean;
  /** The language and direction of its words, where they are not the page’s. */
  marks?: LanguageMarks | undefined;
  /** What draws its rows, where it may have some. */
  rows?: RowsView;
}

export function GrowingSheet({ source: now, label, isOpen, marks, rows }: Props) {
  const sheet = useRef<HTMLElement>(null);
  // A letter is on screen first, and the sheet follows after the paint.
  const [painted, setPainted] = useState<typeof now>();
  useEffect(() => setPainted(now), [now]);
  // Nothing of a record that was erased or left may linger, not even for one paint.
  const shown = painted?.id === now?.id ? painted : undefined;
  const document = useMemo(() => shown?.make(), [shown]);
  // A slow phone draws the sheet a part after each paint, and can be typed on meanwhile.
  const [drawn, setDrawn] = useState(1);
  const total = document?.blocks.length ?? 0;
  useEffect(() => {
    if (drawn < total) setDrawn(drawn + 1);
  }, [drawn, total]);
  useEffect(() => showMarked(sheet.current), [shown?.marked, total, drawn < total]);

  const latest = useRef(now);
  latest.current = now;
  useEffect(
    () =>
      onPrinting(() => {
        setPainted(latest.current);
        setDrawn(Number.POSITIVE_INFINITY);
      }),
    [],
  );
  return useMemo(
    () => (
      <section
        id="paper"
        ref={sheet}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the paper scrolls by itself, so the keyboard must reach it.
        tabIndex={0}
        class={isOpen ? 'builder-paper open' : 'builder-paper'}
        aria-label={label}
      >
        {document ? (
          <DocumentView
            document={{ ...document, blocks: document.blocks.slice(0, drawn) }}
            marked={shown?.marked}
            rows={rows}
            {...marks}
          />
        ) : (
          <div class="sheet" />
        )}
      </section>
    ),
    [document, drawn, isOpen],
  );
}

/** What is scrolled into the paper is laid out then, and grows for some frames above the part in question. */
const FRAMES = 5;

/** Scrolls the paper, and never the page, to the part in question. */
function showMarked(paper: HTMLElement | null, frames = FRAMES) {
  const marked = paper?.querySelector<HTMLElement>('.marked');
  if (!paper || !marked) return;
  const above = marked.getBoundingClientRect().top - paper.getBoundingClientRect().top;
  paper.scrollTop += above - paper.clientHeight / 4;
  if (frames > 0) requestAnimationFrame(() => showMarked(paper, frames - 1));
}
