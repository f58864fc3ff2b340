/**
 * Looks at the bytes of a logo before it is taken in: what it is, whatever its name says; how large; whether it
 * moves, or carries something behind its end. It decodes nothing, so that no picture can hurt whoever builds.
 */
import { svgPicture } from './svg.ts';

/** A page is read on slow lines too; heavier than `HEAVY` is taken, with a word of warning. */
export const MOST_BYTES = 200_000;
const MOST_PIXELS = 4096;
export const HEAVY = 8192;

export type PictureKind = 'png' | 'svg' | 'webp';
export type PictureResult =
  | { ok: true; kind: PictureKind; width: number; height: number }
  | { ok: false; message: string };

/** `name` is the name of the file, for what its ending says. */
export function readPicture(name: string, bytes: Uint8Array): PictureResult {
  if (bytes.length > MOST_BYTES) return refuse(tooHeavy(bytes.length));
  const kind = kindOf(bytes);
  if (!kind)
    return refuse('This is no PNG, SVG or WebP, whatever its name says. Save it as one of these.');
  const ending = name.toLowerCase().replace(/^.*\./, '');
  if (ending !== kind)
    return refuse(
      `Its bytes are those of ${kind.toUpperCase()}, and its name ends in .${ending}. Rename it.`,
    );
  const read = { png: pngPicture, webp: webpPicture, svg: svgPicture }[kind](bytes);
  if (typeof read === 'string') return refuse(read);
  const { width, height } = read;
  if (!(width > 0 && height > 0)) return refuse('This picture has no size. Save it anew.');
  if (Math.max(width, height) > MOST_PIXELS) {
    return refuse(
      `This picture is ${width} by ${height} pixels. ${MOST_PIXELS} each way are the most that are taken.`,
    );
  }
  return { ok: true, kind, width, height };
}

/** For a file that is not even read. */
export function tooHeavy(bytes: number): string {
  return `This picture has ${kilobytes(bytes)} KB. Save it smaller: ${kilobytes(MOST_BYTES)} KB at most, and best below 8 KB.`;
}

export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);
}

function kindOf(bytes: Uint8Array): PictureKind | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  const head = ascii(bytes, 0, 1024)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  return /^<(\?xml|!--|!doctype svg|svg)/i.test(head) && head.includes('<') ? 'svg' : undefined;
}

interface Size {
  width: number;
  height: number;
}

/** PNG, 11.2.2: the first chunk says the size. */
function pngPicture(bytes: Uint8Array): Size | string {
  const view = viewOf(bytes);
  if (ascii(bytes, 12, 16) !== 'IHDR' || bytes.length < 45)
    return 'This PNG is damaged. Save it anew.';
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const chunk = ascii(bytes, at + 4, at + 8);
    if (chunk === 'acTL') return 'This picture moves. Save it as one that stands still.';
    if (chunk !== 'IEND') continue;
    if (at + 12 < bytes.length) break;
    return { width: view.getUint32(16), height: view.getUint32(20) };
  }
  return 'This PNG is damaged, or something stands behind its end. Save it anew.';
}

/** The container of WebP: lossy, lossless, or extended, each with a size of its own. */
function webpPicture(bytes: Uint8Array): Size | string {
  const view = viewOf(bytes);
  if (bytes.length < 30 || view.getUint32(4, true) + 8 !== bytes.length) {
    return 'This WebP is damaged, or something stands behind its end. Save it anew.';
  }
  const kind = ascii(bytes, 12, 16);
  if (kind === 'VP8 ') {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (kind !== 'VP8X') return 'This WebP is damaged. Save it anew.';
  if ((bytes[20] ?? 0) & 0x02) return 'This picture moves. Save it as one that stands still.';
  const three = (at: number) => (view.getUint32(at, true) & 0xffffff) + 1;
  return { width: three(24), height: (view.getUint32(26, true) >>> 8) + 1 };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function refuse(message: string): PictureResult {
  return { ok: false, message };
}
