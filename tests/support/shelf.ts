/** Two papers of the print room, for islands that run without a site. */
import { MODES } from '../../src/lib/partnership/mode.ts';
import type { PaperCard, PaperFile } from '../../src/lib/print/paper.ts';

export const GOALS: PaperCard = {
  kind: 'goals',
  id: 'goals',
  title: 'A goal',
  shelf: 'goals',
  modes: MODES,
  isForEach: true,
};
export const CARDS: PaperCard = {
  kind: 'cards',
  id: 'cards',
  title: 'Cards',
  shelf: 'cards',
  modes: ['reciprocal'],
  isForEach: false,
};
const paper = { marks: {}, nameLabel: 'Name', look: 'usual' as const };
export const PAPERS: Record<string, PaperFile> = {
  goals: {
    ...paper,
    title: 'A goal',
    content: {
      document: {
        title: 'A goal',
        blocks: [
          { kind: 'text', content: ['A goal of ', { blank: 'Name', width: 'long' }] },
          { kind: 'field', label: 'My wish', lines: 3 },
        ],
      },
    },
  },
  cards: {
    ...paper,
    title: 'Cards',
    content: {
      cards: {
        standard: [[{ topic: 'Trust', stage: 'First', text: 'Whom do you ask?' }]],
        large: [[{ topic: 'Trust', stage: 'First', text: 'Whom do you ask, in large?' }]],
      },
    },
  },
};
