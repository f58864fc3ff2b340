/** The agreement as it grows: a sheet beside the questions, which keeps the part in question in view. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onPrinting } from '../../browser/print.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import { agreementDocument, type Wordsmith } from '../../lib/agreement/document.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { DocumentView } from '../document/document-view.tsx';

interface Props {
  /** None until it is read; the sheet is empty then. */
  record: SavedRecord<Draft> | undefined;
  content: ModeContent;
  /** What the paper says of the first meetings; none as long as it has none. */
  meetingsPart: typeof import('../../lib/agreement/meetings-part.ts').meetingsPart | undefined;
  /** In the language of the paper, which may be another than the page’s. */
  words: Wordsmith;
  /** What a screen reader calls it. */
  label: string;
  /** Id of the part in question. */
  marked: string;
  /** Whether a phone shows it; a wide screen always does. */
  isOpen: boolean;
  /** The language and direction of its words, where they are not the page’s. */
  marks: LanguageMarks | undefined;
}

export function Paper({
  record,
  content,
  meetingsPart,
  words,
  label,
  marked,
  isOpen,
  marks,
}: Props) {
  const sheet = useRef<HTMLElement>(null);
  const { id, body } = record ?? {};
  const now = useMemo(
    () => body && { id, body, content, marked, meetings: meetingsPart?.(body, content, words) },
    [id, body, content, marked, meetingsPart],
  );
  // A letter is on screen first, and the sheet follows after the paint.
  const [painted, setPainted] = useState<typeof now>();
  useEffect(() => setPainted(now), [now]);
  // Nothing of a record that was erased or left may linger, not even for one paint.
  const shown = painted?.id === id ? painted : undefined;
  const document = useMemo(
    () => shown && agreementDocument(shown.body, shown.content, words, shown.meetings),
    [shown],
  );
  // A slow phone draws the sheet a part after each paint, and can be typed on meanwhile.
  const [drawn, setDrawn] = useState(1);
  const total = document?.blocks.length ?? 0;
  useEffect(() => {
    if (drawn < total) setDrawn(drawn + 1);
  }, [drawn, total]);
  useEffect(() => showMarked(sheet.current), [shown?.marked, shown?.content, drawn < total]);

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
