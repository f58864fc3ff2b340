/** The folder of a brand as one zip, and back. Loaded on use. The same files give the same bytes. */
import { strToU8, unzipSync, zipSync } from 'fflate';

/** The zip format has no time zone, and begins in 1980; read as local time, it is the same anywhere. */
const MOMENT = new Date(1980, 0, 1);
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

interface Entry {
  name: string;
  originalSize: number;
}
const isFile = ({ name, originalSize }: Entry) => !name.endsWith('/') && originalSize <= MOST_BYTES;

/** The paths of the files in a zip that are not too large to be ours; nothing where it is no zip. */
export function pathsIn(bytes: Uint8Array): string[] | undefined {
  const paths: string[] = [];
  const filter = (entry: Entry) => {
    if (isFile(entry)) paths.push(entry.name);
    return false;
  };
  try {
    unzipSync(bytes, { filter });
    return paths;
  } catch {
    return undefined;
  }
}

/** Some of the files in a zip; nothing where they cannot be unpacked. */
export function unpack(
  bytes: Uint8Array,
  wanted: ReadonlySet<string>,
): Map<string, Uint8Array<ArrayBuffer>> | undefined {
  try {
    const files = unzipSync(bytes, { filter: (entry) => isFile(entry) && wanted.has(entry.name) });
    return new Map(Object.entries(files).map(([path, file]) => [path, new Uint8Array(file)]));
  } catch {
    return undefined;
  }
}
