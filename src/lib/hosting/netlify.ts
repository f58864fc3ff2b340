/** `_headers`, which Netlify and Cloudflare Pages read from the site itself. Of no effect on other hosts. */
import { ALWAYS, FOLDER_POLICIES, LASTING, LASTING_FOLDER } from './headers.ts';

/**
 * Both hosts send `Cache-Control: public, max-age=0, must-revalidate` by themselves, and join the values of
 * a header that two rules name. Two policies may be joined; two rules for a cache may not.
 */
export function headersFile(path: string): string {
  const rules: [string, [string, string][]][] = [
    ['/', Object.entries(ALWAYS)],
    ...FOLDER_POLICIES.map(({ folder, policy }): [string, [string, string][]] => [
      folder,
      [['Content-Security-Policy', policy]],
    ]),
    [LASTING_FOLDER, [['Cache-Control', LASTING]]],
  ];
  return rules
    .map(([folder, headers]) =>
      [`${path}${folder}*`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n')
    .concat('\n');
}
