/** A QR code, dark on light in either theme: cameras expect it so. */
import type { QrCode } from '../../export/qr-code.ts';

export function QrPicture({ code: { size, path }, label }: { code: QrCode; label: string }) {
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
