/** A picture that the build would take, with an address to show it by. */
import { pictureAddress } from '../../browser/pictures.ts';
import type { Bytes } from '../../export/brand-acts.ts';
import type { Chosen } from './studio-props.ts';

export function chosenOf(
  name: string,
  bytes: Bytes,
  { kind, width, height }: Pick<Chosen, 'kind' | 'width' | 'height'>,
): Chosen {
  return { name, bytes, kind, width, height, address: pictureAddress(bytes, kind) };
}
