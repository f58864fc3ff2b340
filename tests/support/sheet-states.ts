/** The tools as somebody meets them who comes from a printed sheet, for tests that must hold in every state. */
import { BUILDER, introduce, openBuilder } from './agreement.ts';
import { openSheet } from './sheets.ts';
import type { State } from './state.ts';

export const SHEET_STATES: State[] = [
  {
    name: 'builder: from a sheet, with an agreement here already',
    reach: async (page) => {
      await openBuilder(page);
      await introduce(page, 'Ana', 'Ben');
      await openSheet(page, `${BUILDER}#s=near-peer.work.short.Evening+college`);
    },
  },
  {
    name: 'check: from a sheet',
    reach: (page) => openSheet(page, '/tools/check/#s=pulse.near-peer'),
  },
];
