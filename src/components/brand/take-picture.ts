/** Looks at a file that somebody chose as a picture, as the build would. */
import { askMaker } from '../../browser/brand-maker.ts';
import { bytesOf } from '../../browser/pictures.ts';
import { chosenOf } from './chosen-picture.ts';
import type { Chosen } from './studio-props.ts';

/** As much as is looked at to say how large a file is; the build takes far less. */
const MOST = 20_000_000;

/** The picture, or why it cannot be one, in the words of the build. */
export async function takePicture(file: File): Promise<Chosen | string> {
  const bytes = await bytesOf(file, MOST);
  const read = await askMaker('look', file.name, bytes, file.size);
  if (!read.ok) return read.message;
  return bytes ? chosenOf(file.name, bytes, read) : '';
}
