/** A link as a QR code, for the camera of another phone. */
import { encode } from 'uqr';

/** The longest link, in bytes, that phones read well from a screen or from paper; longer ones go as a file. */
const MAX_QR_BYTES = 500;

export interface QrCode {
  /** Modules on each side, the quiet border included. */
  size: number;
  /** The dark modules, as the path of an SVG whose unit is a module. */
  path: string;
}

/** Nothing where the link is too long. */
export function qrCode(link: string): QrCode | undefined {
  if (new TextEncoder().encode(link).length > MAX_QR_BYTES) return undefined;
  const { size, data } = encode(link, { ecc: 'L', border: 4 });
  const rows = data.map((row, y) =>
    row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join(''),
  );
  return { size, path: rows.join('') };
}
