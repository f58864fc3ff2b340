/** The address that a sheet's code holds: the tool that asks the same on screen, with the sheet's choices. */
import { localePath } from '../i18n/locales.ts';
import { type StartChoices, startFragment } from './choices.ts';

/** What a sheet leads to. A self-check and the goal worksheet have nothing to choose beforehand. */
export type Start = StartChoices | { tool: 'self-check'; id: string } | { tool: 'goals' };

/**
 * The longest address that fits a code 25 mm wide whose modules are four dots of a printer with 300 to
 * the inch: 65 modules and the quiet border, at error correction M.
 */
export const MOST_ON_PAPER = 287;

/** `origin` is where the site stands, without a slash at its end. */
export function startAddress(origin: string, locale: string, start: Start): string {
  const page = origin + localePath(locale, pathOf(start));
  if (start.tool === 'goals' || start.tool === 'self-check') return page;
  const address = page + startFragment(start);
  if (address.length <= MOST_ON_PAPER || start.tool === 'check') return address;
  // The name of a programme in a script whose letters take nine signs each is easier typed than scanned.
  return page + startFragment({ ...start, programme: '' });
}

/** As people read it out and type it: `example.org/tools/check/`. */
export function typedAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/#.*$/, '');
}

function pathOf(start: Start): string {
  return start.tool === 'self-check' ? `/tools/check/${start.id}/` : `/tools/${start.tool}/`;
}
