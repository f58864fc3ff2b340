/**
 * The headers that a host should send with the site: the one place that says them. Each recipe beside
 * this file writes them in the words of one server. What a page may load and run stands in the page
 * itself, with hashes of its own; a browser holds to both, so what is said here must fit every page.
 */

export type Headers = Readonly<Record<string, string>>;

/** With every answer, that a page is missing included. */
export const ALWAYS: Headers = {
  // Being framed is what a page’s own policy cannot forbid; the rest of it is the same on every page.
  'Content-Security-Policy':
    "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'serial',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Referrer-Policy': 'no-referrer',
  // A worksheet saved at http: is not found at https:, so nobody should ever land on the first.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

export interface FolderPolicy {
  /** Below the path of the site, with a slash at its end. */
  folder: string;
  policy: string;
}

/** Second policies, beside the first, for what is no page. */
export const FOLDER_POLICIES: readonly FolderPolicy[] = [
  // The policy of a page ends at its worker, which has that of its own file. It compiles WebAssembly.
  {
    folder: '/_astro/',
    policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
  },
  // A logo opened by itself is a page, and a picture may hold script.
  { folder: '/brand/', policy: "default-src 'none'; style-src 'unsafe-inline'; sandbox" },
];

/** Files whose names change with what is in them. */
export const LASTING_FOLDER = '/_astro/';
export const LASTING = 'public, max-age=31536000, immutable';
/** All others are asked for anew, and not sent again where nothing changed. */
export const FRESH = 'no-cache';

/** What packs well, and is not packed already. */
export const PACKED_TYPES = [
  'text/plain',
  'text/css',
  'text/xml',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/manifest+json',
  'application/xml',
  'image/svg+xml',
];

export interface Place {
  /** `mentoring.example.org`. */
  domain: string;
  /** The path that the site stands under: none, or `/mentoring`. */
  path: string;
  /** The folder of the server that holds what the domain shows; the site lies in it below its path. */
  root: string;
}
