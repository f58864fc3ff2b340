/** Leaves as they are printed: one set at a time on screen, all of them on paper. */
import { useMemo } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/messages.ts';
import { documentRows } from '../document/document-rows.tsx';
import { DocumentView } from '../document/document-view.tsx';
import { CardLeaf } from './card-leaf.tsx';
import type { Leaf } from './lay-out.tsx';
import { PeopleNames } from './people-names.tsx';

interface Props {
  sets: readonly Leaf[][];
  /** Which of the sets the screen shows. */
  shown: number;
  t: Translate;
}

export function Leaves({ sets, shown, t }: Props) {
  // Thousands of sides are drawn once, whichever of them are on screen.
  const drawn = useMemo(
    () => sets.map((leaves) => leaves.map((leaf, i) => <LeafView key={i} leaf={leaf} t={t} />)),
    [sets],
  );
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

function LeafView({ leaf: { paper, page, pages, content }, t }: { leaf: Leaf; t: Translate }) {
  if (!paper) {
    return (
      <div class="leaf-frame">
        <p class="leaf-empty screen-only">{t('room.emptyBack')}</p>
        <div class="leaf" />
      </div>
    );
  }
  const { title, names, marks, isTight } = paper;
  const hasNames = names.some(Boolean);
  return (
    <div class="leaf-frame">
      <div class={isTight ? 'leaf tight' : 'leaf'}>
        <div class="leaf-body">
          {'cards' in content ? (
            <CardLeaf cards={content.cards} marks={marks} t={t} />
          ) : (
            <DocumentView
              document={{ title: t('room.side', { title, page, pages }), blocks: content.blocks }}
              rows={documentRows}
              {...marks}
            />
          )}
        </div>
        <div class="leaf-foot">
          <p>
            <span {...marks}>{title}</span>
            {hasNames && (
              <>
                {' · '}
                <PeopleNames names={names} t={t} />
              </>
            )}
          </p>
          <p class="leaf-page">{t('room.page', { page, pages })}</p>
        </div>
      </div>
    </div>
  );
}
