/** Pictures that somebody chose, on this page alone: their bytes, and an address for as long as the page stands. */

/** Nothing where it has more bytes than `most`, or cannot be read. */
export async function bytesOf(
  file: File,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (file.size > most) return undefined;
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

const TYPES = { png: 'image/png', svg: 'image/svg+xml', webp: 'image/webp' } as const;

/** An address for an `<img>`, which runs nothing of what stands in the picture. */
export function pictureAddress(bytes: Uint8Array<ArrayBuffer>, kind: keyof typeof TYPES): string {
  return URL.createObjectURL(new Blob([bytes], { type: TYPES[kind] }));
}

export function dropAddress(address: string): void {
  URL.revokeObjectURL(address);
}
