/** The address of this page, for somebody else to open. */

/** With something handed over behind its `#`, where no server sees it; see handed-over.ts. */
export function addressWith(code: string): string {
  return `${location.origin}${location.pathname}#a=${code}`;
}

/** Where the site stands, without a slash at its end. */
export function siteOrigin(): string {
  return location.origin;
}
