/**
 * Leaves as they are printed: one set at a time on screen, all of them on paper. Thousands of them take a
 * browser seconds to draw, so the set on screen comes first, and nobody waits for the others.
 */
import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { breather } from '../../browser/breather.ts';
import { siteOrigin } from '../../browser/own-address.ts';
import { onPrinting } from '../../browser/print.ts';
import { paperCode, type QrCode } from '../../export/qr-code.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { startAddress } from '../../lib/start/address.ts';
import { documentRows } from '../document/document-rows.tsx';
import { DocumentView } from '../document/document-view.tsx';
import { CardLeaf } from './card-leaf.tsx';
import type { Leaf } from './lay-out.tsx';
import { LeafView } from './leaf-view.tsx';
import { PeopleNames } from './people-names.tsx';
import { SheetCode } from './sheet-code.tsx';

interface Props {
  /** In the order in which they are printed. */
  sets: readonly Leaf[][];
  /** What is said of each set in the foot of its sides, before anything else: its number, or nothing. */
  numbers: readonly (string | undefined)[];
  /** Whether sides are numbered through the pile. */
  isNumbered: boolean;
  /** Which of the sets the screen shows. */
  shown: number;
  /** What stands in the foot besides the paper and its people; may be empty. */
  footName: string;
  t: Translate;
  locale: string;
}

export function Leaves({ sets, numbers, isNumbered, shown, footName, t, locale }: Props) {
  const places = useRef<(HTMLElement | null)[]>([]);
  const draw = useMemo(() => {
    const codeOf = codes(locale);
    const firstSides = sidesBefore(sets);
    const drawn = new Set<number>();
    /** Each set once, however often it is asked for. */
    return (set: number) => {
      const place = places.current[set];
      if (!place || drawn.has(set)) return;
      drawn.add(set);
      const around = { number: numbers[set], footName, codeOf, t };
      const first = firstSides[set] ?? 0;
      const leaves = sets[set]?.map((leaf, i) => (
        <div key={i} class="leaf-frame">
          {leafOf(leaf, { ...around, side: isNumbered ? first + i + 1 : 0 })}
        </div>
      ));
      render(leaves ?? null, place);
    };
  }, [sets]);
  useLayoutEffect(() => draw(shown), [draw, shown]);
  useLayoutEffect(() => {
    const drawAll = () => {
      for (const set of sets.keys()) draw(set);
    };
    // Paper waits for nobody: whatever is not drawn by then is drawn at once.
    return onPrinting(drawAll);
  }, [draw]);
  useEffect(() => {
    const ends = new AbortController();
    void drawInParts(sets.length, draw, ends.signal);
    return () => ends.abort();
  }, [draw]);
  return (
    <>
      {sets.map((_, i) => (
        <div
          key={i}
          ref={(place) => {
            places.current[i] = place;
          }}
          class={i === shown ? 'leaf-set' : 'leaf-set paper-only'}
        />
      ))}
    </>
  );
}

/** What the screen does not show is drawn while nobody waits for it. */
async function drawInParts(count: number, draw: (set: number) => void, signal: AbortSignal) {
  const breathe = breather();
  for (let set = 0; set < count && !signal.aborted; set++) {
    draw(set);
    await breathe();
  }
}

/** How many sides of the pile come before each set. */
function sidesBefore(sets: readonly Leaf[][]): number[] {
  let sides = 0;
  return sets.map((leaves) => {
    const before = sides;
    sides += leaves.length;
    return before;
  });
}

interface Around {
  number: string | undefined;
  /** 0 where sides have no numbers. */
  side: number;
  footName: string;
  codeOf: ReturnType<typeof codes>;
  t: Translate;
}

function leafOf(
  { paper, page, pages, content, hasCode }: Leaf,
  { number, side, footName, codeOf, t }: Around,
) {
  if (!paper) {
    return (
      <>
        <p class="leaf-empty screen-only">{t('room.emptyBack')}</p>
        <LeafView look="usual" hasCode={false} foot={null}>
          {null}
        </LeafView>
      </>
    );
  }
  const { title, names, marks, look, start } = paper;
  const foot = (
    <>
      {hasCode && start && <SheetCode {...codeOf(start)} t={t} />}
      <p class="leaf-whose">
        {number && `${number} · `}
        <span {...marks}>{title}</span>
        {names.some(Boolean) && (
          <>
            {' · '}
            <PeopleNames names={names} t={t} />
          </>
        )}
        {footName && (
          <>
            {' · '}
            <bdi>{footName}</bdi>
          </>
        )}
      </p>
      {side > 0 && <p class="leaf-side">{side}</p>}
      <p class="leaf-page">{t('room.page', { page, pages })}</p>
    </>
  );
  return (
    <LeafView look={look} hasCode={hasCode} foot={foot}>
      {'cards' in content ? (
        <CardLeaf cards={content.cards} marks={marks} t={t} />
      ) : (
        <DocumentView
          document={{ title: t('room.side', { title, page, pages }), blocks: content.blocks }}
          rows={documentRows}
          {...marks}
        />
      )}
    </LeafView>
  );
}

/** A paper leads to the same address for everybody, and its code is made once. */
function codes(locale: string) {
  const made = new Map<string, QrCode | undefined>();
  const origin = siteOrigin();
  return (start: Parameters<typeof startAddress>[2]) => {
    const address = startAddress(origin, locale, start);
    if (!made.has(address)) made.set(address, paperCode(address));
    return { address, code: made.get(address) };
  };
}
