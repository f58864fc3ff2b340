/** `_headers`, which Netlify and Cloudflare Pages read from the site itself. Of no effect on other hosts. */
import { ALWAYS, FOLDER_POLICIES, LASTING, LASTING_FOLDER } from './headers.ts';

/**
 * Both hosts send `Cache-Control: public, max-age=0, must-revalidate` by themselves, and join the values of
 * a header that two rules name. Two policies may be joined; two rules for a cache may not.
 */
export function headersFile(path: string): string {
  const ofFolders = FOLDER_POLICIES.map(({ folder, policy }) => ({
    folder,
    headers: {
      'Content-Security-Policy': policy,
      ...(folder === LASTING_FOLDER && { 'Cache-Control': LASTING }),
    },
  }));
  return [{ folder: '/', headers: ALWAYS }, ...ofFolders]
    .map(({ folder, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}${folder}*\n${lines.join('')}`;
    })
    .join('');
}
