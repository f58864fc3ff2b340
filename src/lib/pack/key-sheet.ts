/** Which number is whose, for a pile of papers or a folder of files that show numbers alone. */
import type { Document, Inline } from '../document/block.ts';
import type { Wordsmith } from '../document/wordsmith.ts';
import { listed } from '../i18n/lists.ts';
import { groupNumber, nameRun, type Workshop } from './workshop.ts';

export interface KeySheet extends Pick<Workshop, 'groups'> {
  /** What the file of a group is called, by its place from 0; not told where there are papers only. */
  fileOf?: (index: number) => string;
}

export function keySheetDocument({ groups, fileOf }: KeySheet, words: Wordsmith): Document {
  const { t } = words;
  const title = t('pack.key.title');
  return {
    title,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'text', tone: 'quiet', content: [t('pack.key.care')] },
      {
        kind: 'table',
        columns: [
          { head: t('pack.key.number'), width: 'narrow' },
          { head: t('pack.key.names'), width: 'wide' },
          ...(fileOf ? [{ head: t('pack.key.file'), width: 'wide' as const }] : []),
        ],
        rows: groups.map((names, i): Inline[][] => [
          [groupNumber(i, groups.length)],
          listed<Inline>(
            t,
            names.map((name) => nameRun(name, words)),
          ),
          ...(fileOf ? [[{ answer: fileOf(i) }]] : []),
        ]),
      },
    ],
  };
}
