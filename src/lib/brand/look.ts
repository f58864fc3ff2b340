/** What the colours of a form come to: inks for both themes, and how well they can be read. */
import { type ContrastRow, contrastsOf } from './contrasts.ts';
import { type BrandForm, settingsOf } from './form.ts';
import { type Inks, inksOf } from './inks.ts';
import type { BrandFile } from './schema.ts';

export interface Look {
  inks: Inks;
  contrasts: Record<'one' | 'two', ContrastRow[]>;
}

const COLOUR = /^#[0-9a-f]{6}$/i;

export function lookOf(colours: BrandFile['colours']): Look {
  const inks = inksOf(colours);
  return { inks, contrasts: { one: contrastsOf(inks, 'one'), two: contrastsOf(inks, 'two') } };
}

/** Nothing where one of the colours is none yet, as while somebody types it. */
export function lookOfForm(form: BrandForm): Look | undefined {
  const { one, two } = form.colours;
  const typed = [one, two].flatMap(({ shape, text, dark }) => [shape, text, dark]).filter(Boolean);
  const { colours } = settingsOf(form, { light: '' });
  if (colours.one === '' || !typed.every((colour) => COLOUR.test(colour))) return undefined;
  return lookOf(colours);
}
