/**
 * The path below which the whole site stands, such as `/mentoring`. It is empty at the root of a domain; a
 * build for another place puts that in here (build/site-path.ts). Addresses elsewhere are written
 * without it, and get it where they become links.
 */
export const SITE_PATH: string = '';
