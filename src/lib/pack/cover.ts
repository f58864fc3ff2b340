/**
 * The first sheet of a workshop pack: for whom, when and where, and the parts in order. It names nobody,
 * since it lies on top. Its size hangs on its parts alone: the numbers of the sheets are known only once
 * all of them are laid out, and filling them in must not move any.
 */
import type { Block, Document, Inline } from '../document/block.ts';
import type { Wordsmith } from '../document/wordsmith.ts';
import { occasion, type Workshop } from './workshop.ts';

/** A part of the pack. */
interface PackLine {
  title: string;
  copies: number;
  /** The sheets on which its first copy begins and its last one ends, from 1; 0 as long as they are not known. */
  firstPage: number;
  lastPage: number;
}

export interface Cover extends Workshop {
  parts: readonly PackLine[];
}

export function coverDocument({ parts, ...workshop }: Cover, words: Wordsmith): Document {
  const { t } = words;
  const title = t('pack.cover.title');
  return {
    title,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...occasion(workshop, words),
      { kind: 'text', content: [size(workshop, words)] },
      { kind: 'heading', level: 2, text: t('pack.cover.contents') },
      {
        kind: 'table',
        columns: [
          { head: t('pack.cover.part'), width: 'wide' },
          { head: t('pack.cover.copies'), width: 'narrow' },
          { head: t('pack.cover.pages'), width: 'narrow' },
        ],
        rows: parts.map((part) => [[part.title], [String(part.copies)], [pages(part, words)]]),
      },
      ...care(workshop, words),
    ],
  };
}

function size({ groups }: Workshop, { t }: Wordsmith): Inline {
  const people = groups.reduce((sum, group) => sum + group.length, 0);
  if (people === 0) return t('pack.cover.open');
  const isOfPairs = groups.every((group) => group.length === 2);
  return t('pack.cover.size', {
    people: t('pack.cover.people', { count: people }),
    groups: t(isOfPairs ? 'pack.cover.pairs' : 'pack.cover.groups', { count: groups.length }),
  });
}

function pages({ firstPage, lastPage }: PackLine, { t }: Wordsmith): string {
  if (firstPage === 0) return '–';
  if (lastPage <= firstPage) return String(firstPage);
  return t('pack.cover.fromTo', { first: firstPage, last: lastPage });
}

function care({ groups }: Workshop, { t }: Wordsmith): Block[] {
  if (groups.length === 0) return [];
  return [{ kind: 'text', tone: 'quiet', content: [t('pack.cover.care')] }];
}
