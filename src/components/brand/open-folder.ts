/** Opens a brand from a folder as it lies on a disk: only what belongs to the brand is read. */
import { askMaker } from '../../browser/brand-maker.ts';
import { pathsOf, readFolder } from '../../browser/read-folder.ts';
import type { Opened } from '../../export/brand-acts.ts';
import { filesOf, placeOf } from '../../lib/brand/place.ts';

export async function openFolder(files: readonly File[]): Promise<Opened> {
  const place = placeOf(pathsOf(files));
  return askMaker('openFolder', place, place && (await readFolder(files, filesOf(place))));
}
