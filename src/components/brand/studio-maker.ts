/** What the studio needs once somebody uses it: what the build checks and derives, the pictures, and the zip. */
import { pictureAddress } from '../../browser/pictures.ts';
import { contrastsOf } from '../../lib/brand/contrasts.ts';
import { type BrandForm, settingsOf } from '../../lib/brand/form.ts';
import { inksOf } from '../../lib/brand/inks.ts';
import { type PictureResult, readPicture } from '../../lib/brand/picture.ts';
import type { Chosen, Look } from './studio-props.ts';

export { packBrand } from '../../export/brand-zip.ts';
export { folderOf, logoNames } from '../../lib/brand/folder.ts';
export { readForm } from '../../lib/brand/form-faults.ts';
export { kilobytes, tooHeavy } from '../../lib/brand/picture.ts';

const COLOUR = /^#[0-9a-f]{6}$/i;

/** What the colours come to; nothing where one of them is none yet. */
export function lookOf(form: BrandForm): Look | undefined {
  const { one, two } = form.colours;
  const typed = [one, two].flatMap(({ shape, text, dark }) => [shape, text, dark]).filter(Boolean);
  const { colours } = settingsOf(form, { light: '' });
  if (colours.one === '' || !typed.every((colour) => COLOUR.test(colour))) return undefined;
  const inks = inksOf(colours);
  return { inks, contrasts: { one: contrastsOf(inks, 'one'), two: contrastsOf(inks, 'two') } };
}

/** A picture as the build would take it, with an address to show it by; or what is wrong with it. */
export function chosenPicture(name: string, bytes: Uint8Array<ArrayBuffer>): Chosen | string {
  const read: PictureResult = readPicture(name, bytes);
  if (!read.ok) return read.message;
  const { kind, width, height } = read;
  return { name, bytes, kind, width, height, address: pictureAddress(bytes, kind) };
}
