/** Leaves as they are printed: one set at a time on screen, all of them on paper. */
import { useMemo } from 'preact/hooks';
import { siteOrigin } from '../../browser/own-address.ts';
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
  t: Translate;
  locale: string;
}

export function Leaves({ sets, numbers, isNumbered, shown, t, locale }: Props) {
  // Thousands of sides are drawn once, whichever of them are on screen.
  const drawn = useMemo(() => {
    const codeOf = codes(locale);
    let side = 0;
    return sets.map((leaves, set) =>
      leaves.map((leaf, i) => {
        side++;
        return (
          <div key={i} class="leaf-frame">
            {leafOf(leaf, { number: numbers[set], side: isNumbered ? side : 0, codeOf, t })}
          </div>
        );
      }),
    );
  }, [sets]);
  return (
    <>
      {drawn.map((leaves, i) => (
        <div key={i} class={i === shown ? 'leaf-set' : 'leaf-set paper-only'}>
          {leaves}
        </div>
      ))}
    </>
  );
}

interface Around {
  number: string | undefined;
  /** 0 where sides have no numbers. */
  side: number;
  codeOf: ReturnType<typeof codes>;
  t: Translate;
}

function leafOf(
  { paper, page, pages, content, hasCode }: Leaf,
  { number, side, codeOf, t }: Around,
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
