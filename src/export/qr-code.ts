/** A link as a QR code, for the camera of another phone. */
import { encode } from 'uqr';
import { MOST_ON_PAPER } from '../lib/start/address.ts';

/** The longest link, in bytes, that phones read well from a screen; longer ones go as a file. */
const MOST_ON_SCREEN = 500;

export interface QrCode {
  /** Modules on each side, the quiet border included. */
  size: number;
  /** The dark modules, as the path of an SVG whose unit is a module. */
  path: string;
}

/** For a screen, which neither smudges nor creases. Nothing where the link is too long. */
export function qrCode(link: string): QrCode | undefined {
  return codeOf(link, MOST_ON_SCREEN, 'L');
}

/** For paper, 25 mm wide: it is read with a seventh of it lost. Nothing where the link is too long. */
export function paperCode(link: string): QrCode | undefined {
  return codeOf(link, MOST_ON_PAPER, 'M');
}

function codeOf(link: string, most: number, ecc: 'L' | 'M'): QrCode | undefined {
  if (new TextEncoder().encode(link).length > most) return undefined;
  // Where the squares have room for more to be lost, they hold more.
  const { size, data } = encode(link, { ecc, border: 4, boostEcc: true });
  return { size, path: data.map(rowPath).join('') };
}

/** One stroke for each run of dark modules, so that no hairline shows between two of them. */
function rowPath(row: boolean[], y: number): string {
  const cells = row.map((isDark) => (isDark ? '1' : '0')).join('');
  return [...cells.matchAll(/1+/g)]
    .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');
}
