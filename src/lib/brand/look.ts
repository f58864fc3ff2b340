/** What the look of a form comes to: inks for both themes with how well they can be read, and typefaces. */
import { type ContrastRow, contrastsOf } from './contrasts.ts';
import { type FaceSetting, type Faces, facesOf } from './faces.ts';
import { type BrandForm, settingsOf } from './form.ts';
import { type Inks, inksOf } from './inks.ts';
import type { BrandFile } from './schema.ts';

export interface Look {
  inks: Inks;
  contrasts: Record<'one' | 'two', ContrastRow[]>;
  faces: Faces;
}

const COLOUR = /^#[0-9a-f]{6}$/i;

export function lookOf(colours: BrandFile['colours'], type: FaceSetting = 'book'): Look {
  const inks = inksOf(colours);
  const contrasts = { one: contrastsOf(inks, 'one'), two: contrastsOf(inks, 'two') };
  return { inks, contrasts, faces: facesOf(type) };
}

/** Nothing where one of the colours is none yet, as while somebody types it. */
export function lookOfForm(form: BrandForm): Look | undefined {
  const { one, two } = form.colours;
  const typed = [one, two].flatMap(({ shape, text, dark }) => [shape, text, dark]).filter(Boolean);
  const { colours, type } = settingsOf(form, { light: '' });
  if (colours.one === '' || !typed.every((colour) => COLOUR.test(colour))) return undefined;
  return lookOf(colours, type);
}
