/**
 * Links that a programme may set. They are held to a narrow grammar, since what looks like a link to a
 * person may run code in a browser: only a plain https address or an e-mail address gets through.
 */
import * as z from '../zod/zod.ts';

const HOST = '[a-z0-9-]+(\\.[a-z0-9-]+)+';
/** An address by itself: no password, no port, no query, no fragment. */
const BARE = new RegExp(`^https://${HOST}(/[\\w./~%-]*)?$`, 'i');
/** An address that may ask for something, such as a form with its number in the query. */
const LINK = new RegExp(`^https://${HOST}(/[\\w./~%?=&+:,-]*)?$`, 'i');
const MAIL = new RegExp(`^mailto:[\\w.+-]+@${HOST}$`, 'i');
const SITE = new RegExp(`^https://${HOST}$`);

/** Where the button for leaving leads: nothing in the address may tell where somebody came from. */
export const bareLink = linkOf(BARE, 'Write https:// and an address, without ? or #.');
/** A page of the programme’s own. */
export const pageLink = linkOf(LINK, 'Write https:// and an address.');
/** A page, or an e-mail address behind `mailto:`. */
export const reachLink = linkOf(
  new RegExp(`${LINK.source}|${MAIL.source}`, 'i'),
  'Write https:// and an address, or mailto: and an e-mail address.',
);
/** A domain, where the whole site stands. */
export const siteLink = linkOf(SITE, 'Write https:// and a domain in small letters, no path.');

function linkOf(grammar: RegExp, how: string) {
  return z.string().check(({ value, issues }) => {
    if (grammar.test(value)) return;
    const meant = meantBy(value).find((link) => grammar.test(link));
    const message = `${whyNot(value)} ${how}${meant ? ` Did you mean “${meant}”?` : ''}`;
    issues.push({ code: 'custom', message, input: value, path: [] });
  });
}

/** What people leave out of an address, or leave in it. */
function meantBy(value: string): string[] {
  const bare = value.trim();
  const domain = /^https:\/\/[^/?#]*/i.exec(bare)?.[0].toLowerCase();
  return [
    bare,
    `https://${bare}`,
    `https:${bare}`,
    `mailto:${bare}`,
    bare.replace(/^http:/i, 'https:'),
    bare.replace(/^mailto:\s+/i, 'mailto:'),
    bare.replace(/#.*$/, ''),
    bare.replace(/[?#].*$/, ''),
    ...(domain ? [domain] : []),
  ];
}

/** What is wrong with it, in the order of how much it matters. */
function whyNot(value: string): string {
  if (/[\p{C}\p{Z}]/u.test(value))
    return 'This link holds a space or a character that nobody sees.';
  if (/^(javascript|data|vbscript|blob|file):/i.test(value)) {
    return 'This is no address: a browser would run it or open it as a page of ours.';
  }
  if (/^http:/i.test(value)) return 'What travels over http: can be read and changed on its way.';
  if (/^[/\\]{2}/.test(value)) return 'An address that begins with // leaves its kind open.';
  if (/[^!-~]/.test(value)) {
    return 'This is no address that can stand here: it holds letters beyond a to z. Open the page, and copy what your browser shows for it.';
  }
  return 'This is no address that can stand here.';
}
