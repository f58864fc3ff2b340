/** Settings of the print room for tests: what a build offers, and anything that may be chosen from it. */
import fc from 'fast-check';
import { printable } from '../../src/lib/document/printable.ts';
import { nameIn } from '../../src/lib/names/plain-name.ts';
import { MODES } from '../../src/lib/partnership/mode.ts';
import {
  BLANKS,
  INKS,
  LEADER_PARTS,
  NO_AGREEMENT,
  OWN_AGREEMENT,
  PAPER_SIZES,
  SIDES,
  TYPE_SIZES,
} from '../../src/lib/print/choices.ts';
import { FIRST_SETTINGS, type PrintSettings, shortLine } from '../../src/lib/print/preset.ts';
import type { PrintOffer } from '../../src/lib/print/preset-link.ts';
import { hostileWords } from './documents.ts';

export const OFFER: PrintOffer = {
  modes: MODES,
  templates: ['workplace', 'school', 'easy-read'],
  papers: ['goals', 'check', 'check-pulse', 'session', 'cards', 'check-listening'],
};

export const CIRCLE: PrintSettings = {
  ...FIRST_SETTINGS,
  mode: 'circle',
  papers: ['goals', 'check'],
  paper: 'letter',
  programme: 'Night school',
};

const anyProgramme = fc.oneof(
  fc.constant(''),
  hostileWords
    .map((text) => nameIn(printable(text)))
    .filter((text) => shortLine(text) !== undefined),
);

export const anySettings: fc.Arbitrary<PrintSettings> = fc.record({
  mode: fc.constantFrom(...MODES),
  template: fc.constantFrom('', NO_AGREEMENT, OWN_AGREEMENT, ...OFFER.templates),
  papers: fc.shuffledSubarray([...OFFER.papers]),
  leader: fc.shuffledSubarray([...LEADER_PARTS]),
  paper: fc.constantFrom(...PAPER_SIZES),
  type: fc.constantFrom(...TYPE_SIZES),
  ink: fc.constantFrom(...INKS),
  blanks: fc.constantFrom(...BLANKS),
  sides: fc.constantFrom(...SIDES),
  hasCodes: fc.boolean(),
  programme: anyProgramme,
});
