/** How something is said: as two peers would say it, or as its mode does. No schema here: this is sent to browsers. */
import type { Mode } from '../partnership/mode.ts';
import type { Wording } from './questionnaire.ts';

/** How a wording is said in a mode. */
export function said({ text, inMode }: Wording, mode: Mode | ''): string {
  return (mode && inMode?.[mode]) || text;
}
