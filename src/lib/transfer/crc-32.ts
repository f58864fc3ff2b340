/**
 * The checksum of zip, gzip and PNG (polynomial 0xEDB88320, bits reflected). It tells a file that
 * an accident has changed from one that is whole. It is no guard against a person: anyone can
 * compute it anew.
 */

/** Eight hex digits, for the UTF-8 bytes of a text without unpaired surrogates; JSON’s has none. */
export function crc32(text: string): string {
  let sum = -1;
  const add = (byte: number) => {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  };
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    if (point < 0x80) {
      add(point);
      continue;
    }
    // UTF-8 by hand: what would encode it is the platform's, not the language's.
    const following = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    add(((0xf0 << (3 - following)) & 0xff) | (point >> (6 * following)));
    for (let left = following - 1; left >= 0; left--) add(0x80 | ((point >> (6 * left)) & 0x3f));
  }
  return (~sum >>> 0).toString(16).padStart(8, '0');
}
