/**
 * Which tools, modes and guides a copy of the site offers. What is off is not built, so nothing links to it:
 * an address alone decides, and every list of pages asks here.
 */

import { formIdOf } from '../agreement/forms.ts';
import { CHECK_PAPERS } from '../check/paper-pages.ts';
import { TOOLS } from '../guides/schema.ts';
import { MODES, type Mode, modeSchema } from '../partnership/mode.ts';
import { SETTINGS } from '../partnership/setting.ts';
import { cardsPageOf } from '../questions/cards.ts';
import { GUIDES } from '../site-map/site-map.ts';
import * as z from '../zod/zod.ts';

type Tool = (typeof TOOLS)[number];

/** Tools lead to them, most of all where something is badly wrong. */
export const KEPT_GUIDES = [
  'ending-well',
  'regular-check-ins',
  'setting-smart-goals',
  'signs-it-is-time-to-move-on',
];
const KNOWN_GUIDES = Object.values(GUIDES).flat();

const guide = z
  .enum(KNOWN_GUIDES)
  .check(
    z.refine(
      (slug) => !KEPT_GUIDES.includes(slug),
      `Tools lead to ${KEPT_GUIDES.join(', ')}, so these stay. Take the line out.`,
    ),
  );

export const offersSchema = z.strictObject({
  /** The tools that appear, with their papers. All of them where it is left out. */
  tools: z._default(z.array(z.enum(TOOLS)), [...TOOLS]),
  /** The modes of mentoring that your programme has. All of them where it is left out. */
  modes: z._default(z.array(modeSchema).check(z.minLength(1)), [...MODES]),
  /** Where the people of your programme know each other from. All of them where it is left out. */
  settings: z._default(z.array(z.enum(SETTINGS)).check(z.minLength(1)), [...SETTINGS]),
  /** Whether there is an agreement worded for people under eighteen. It needs a safeguarding contact. */
  under18: z._default(z.boolean(), true),
  /** File names of agreement templates that you do without; those of a mode go with the mode. */
  withoutTemplates: z._default(z.array(z.string()), []),
  /** File names of guides that you do without. */
  withoutGuides: z._default(z.array(guide), []),
});
export type Offers = z.infer<typeof offersSchema>;

/** A copy that leaves nothing out. */
export const EVERYTHING: Offers = offersSchema.parse({});

/** The mode itself, or the first that is offered in its place: plain pages and new worksheets begin in it. */
export function offeredMode({ modes }: Pick<Offers, 'modes'>, mode: Mode): Mode {
  return modes.includes(mode) ? mode : (MODES.find((one) => modes.includes(one)) ?? mode);
}

/** Whether a page stands in a copy, by its address without language and fragment. */
export function isOffered({ tools, modes, withoutGuides }: Offers, path: string): boolean {
  // What a tool fetches is no page, and records that people made before still need it.
  if (path.endsWith('.json')) return true;
  const [room, name = ''] = path.split('/').filter(Boolean);
  if (room === 'guides') return !withoutGuides.includes(name);
  if (room === 'tools') return name === '' ? tools.length > 0 : tools.includes(name as Tool);
  if (room !== 'print') return true;
  const tool = toolOfPaper(name);
  const mode = modeOfPaper(name);
  return (!tool || tools.includes(tool)) && (!mode || modes.includes(mode));
}

/** Whether a copy has use for what is written for these modes. */
export function suitsOffers(offers: Offers, modes: readonly Mode[]): boolean {
  return modes.some((mode) => offers.modes.includes(mode));
}

/** The tool whose paper it is: `agreement-circle` is the agreement’s, `cards` nobody’s. */
function toolOfPaper(name: string): Tool | undefined {
  return TOOLS.find((tool) => name === tool || name.startsWith(`${tool}-`));
}

/** The mode that a paper is worded for, where it is for one alone. */
function modeOfPaper(name: string): Mode | undefined {
  const ofCheck = CHECK_PAPERS.find(({ page }) => page === name);
  if (ofCheck) return ofCheck.mode === 'reciprocal' ? undefined : ofCheck.mode;
  return MODES.find(
    (mode) => name === formIdOf(mode) || (mode !== 'reciprocal' && name === cardsPageOf(mode)),
  );
}
