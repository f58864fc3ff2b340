/** What the programme whose copy this is calls itself, as each page says it for shared links: no island is sent it again. */
export function siteName(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';
}
