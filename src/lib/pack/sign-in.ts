/** The sheet on which everyone signs as they come: a row for each person and some to spare, or rows alone. */
import type { Document, Inline } from '../document/block.ts';
import type { Wordsmith } from '../document/wordsmith.ts';
import type { Mode } from '../partnership/mode.ts';
import { groupNumber, nameRun, occasion, type Workshop } from './workshop.ts';

/** Rows without a name: where nobody is known they fill a sheet of either paper. */
const ROWS = { alone: 21, spare: { least: 4, most: 20 } };

export interface SignIn extends Workshop {
  /** Says what a group is called. */
  mode: Mode;
}

export function signInDocument({ mode, ...workshop }: SignIn, words: Wordsmith): Document {
  const { t } = words;
  const { groups } = workshop;
  const title = t('pack.signIn.title');
  const hasNames = groups.length > 0;
  const room = (label: string, width: 'short' | 'long'): Inline[] => [{ blank: label, width }];
  const row = (name: Inline, number?: Inline): Inline[][] => [
    ...(number === undefined ? [] : [[number]]),
    [name],
    room(t('pack.signIn.signature'), 'long'),
    room(t('pack.signIn.time'), 'short'),
  ];
  const group = t(mode === 'circle' ? 'pack.signIn.circle' : 'pack.signIn.pair');
  const named = groups.flatMap((names, i) =>
    names.map((name) => row(nameRun(name, words), groupNumber(i, groups.length))),
  );
  const spare = Array.from({ length: hasNames ? spareRows(named.length) : ROWS.alone }, () =>
    row(
      { blank: t('pack.name'), width: 'long' },
      hasNames ? { blank: group, width: 'short' } : undefined,
    ),
  );
  return {
    title,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...occasion(workshop, words),
      { kind: 'text', tone: 'quiet', content: [t('pack.signIn.why')] },
      {
        kind: 'table',
        columns: [
          ...(hasNames ? [{ head: group, width: 'narrow' as const }] : []),
          { head: t('pack.name'), width: 'wide' },
          { head: t('pack.signIn.signature'), width: 'wide' },
          { head: t('pack.signIn.time'), width: 'narrow' },
        ],
        rows: [...named, ...spare],
      },
    ],
  };
}

/** One for every ten people. */
function spareRows(people: number): number {
  const { least, most } = ROWS.spare;
  return Math.min(most, Math.max(least, Math.ceil(people / 10)));
}
