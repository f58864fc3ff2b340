/** The folder of a brand as one zip, and back. Loaded on use. The same files give the same bytes. */
import { strToU8, unzipSync, zipSync } from 'fflate';

/** The zip format has no time zone, and begins in 1980; read as local time, it is the same anywhere. */
const MOMENT = new Date(1980, 0, 1);
const MOST_FILES = 400;
/** Of one file, unpacked: what it says of itself is all the room that it gets. */
const MOST_BYTES = 262_144;

export function packBrand(
  files: ReadonlyMap<string, string | Uint8Array>,
): Uint8Array<ArrayBuffer> {
  const packed = [...files].map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(packed), { mtime: MOMENT });
}

/**
 * The files of a brand’s folder by their paths in it; nothing where it is no zip or holds no brand.yaml. A code
 * host packs a whole folder, so that brand.yaml may stand in one; whatever stands elsewhere is passed over.
 */
export function unpackBrand(bytes: Uint8Array): Map<string, Uint8Array<ArrayBuffer>> | undefined {
  try {
    let count = 0;
    const all = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        !name.endsWith('/') && originalSize <= MOST_BYTES && ++count <= MOST_FILES,
    });
    const [place] = Object.keys(all)
      .filter((name) => /^([^/]+\/)*brand\.yaml$/.test(name))
      .toSorted((a, b) => a.split('/').length - b.split('/').length);
    if (place === undefined) return undefined;
    const folder = place.slice(0, -'brand.yaml'.length);
    const inside = Object.entries(all).flatMap(
      ([name, content]): [string, Uint8Array<ArrayBuffer>][] =>
        name.startsWith(folder) ? [[name.slice(folder.length), new Uint8Array(content)]] : [],
    );
    return new Map(inside.filter(([name]) => isPlain(name)));
  } catch {
    return undefined;
  }
}

/** Whether a path stays where it is unpacked. */
function isPlain(path: string): boolean {
  return path.split('/').every((part) => /^[^\\:\p{C}]+$/u.test(part) && !part.startsWith('.'));
}
