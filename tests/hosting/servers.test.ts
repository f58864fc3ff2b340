/** The recipes for servers of one’s own, each on its server: headers, caching, packing, and pages that are missing. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALWAYS, FRESH, LASTING } from '../../src/lib/hosting/headers.ts';
import { leftOut, type Running, SERVER_NAMES, startServer } from '../support/web-servers.ts';

/** Long enough to be worth packing. */
const LONG = 'Two people, helping each other well. '.repeat(40);
const FILES = {
  'index.html': `<!doctype html><title>Home</title><p>${LONG}`,
  'guides/index.html': `<!doctype html><title>Guides</title><p>${LONG} “Words” to say`,
  '404.html': '<!doctype html><title>There is no such page</title>',
  '_astro/page.BR9JU1h5.js': `console.log(${JSON.stringify(LONG)});`,
  '_astro/site.BR9JU1h5.css': `/* ${LONG} */`,
  'pagefind/pages.en.json': JSON.stringify({ LONG }),
  'pagefind/fragment/en_1.pf_fragment': '<html><script>alert(1)</script>',
  'brand/mark.svg': `<svg xmlns="http://www.w3.org/2000/svg"><!-- ${LONG} --></svg>`,
  '.git/config': 'secret',
};
const PATHS = ['', '/mentoring'];

for (const name of SERVER_NAMES) {
  const why = leftOut(name);
  describe.skipIf(why).each(PATHS)(`${name}, below “%s”`, (path) => {
    let server: Running;
    let root: string;
    const get = (address: string, headers: Record<string, string> = {}) =>
      fetch(`${server.address}${path}${address}`, { headers, redirect: 'manual' });

    beforeAll(async () => {
      root = mkdtempSync(join(tmpdir(), 'bothways-'));
      for (const [file, text] of Object.entries(FILES)) {
        mkdirSync(dirname(join(root, path, file)), { recursive: true });
        writeFileSync(join(root, path, file), text);
      }
      // A server started by root reads as somebody else.
      chmodSync(root, 0o755);
      server = await startServer(name, { root, path });
    });
    afterAll(async () => {
      await server?.close();
      rmSync(root, { recursive: true, force: true });
    });

    test.each(['/', '/guides/', '/_astro/page.BR9JU1h5.js', '/brand/mark.svg', '/nowhere/'])(
      '%s comes with every header',
      async (address) => {
        const { headers } = await get(address);
        for (const [header, value] of Object.entries(ALWAYS)) {
          const sent = headers.get(header) ?? '';
          // Of policies there may be a second, behind the first.
          expect(header.endsWith('Policy') ? sent.split(', default-src')[0] : sent, header).toBe(
            value,
          );
        }
      },
    );

    test.each([
      ['/_astro/page.BR9JU1h5.js', LASTING],
      ['/_astro/site.BR9JU1h5.css', LASTING],
      ['/', FRESH],
      ['/guides/', FRESH],
      ['/brand/mark.svg', FRESH],
      ['/pagefind/pages.en.json', FRESH],
      ['/nowhere/', FRESH],
    ])('%s is kept: %s', async (address, cache) => {
      expect((await get(address)).headers.get('cache-control')).toBe(cache);
    });

    test('what is no page is bound by a second policy', async () => {
      const policyOf = async (address: string) =>
        (await get(address)).headers.get('content-security-policy');
      expect(await policyOf('/_astro/page.BR9JU1h5.js')).toMatch(
        /, default-src 'none'; script-src/,
      );
      expect(await policyOf('/brand/mark.svg')).toMatch(/, default-src 'none';.* sandbox$/);
      expect(await policyOf('/')).not.toContain('default-src');
    });

    test('a page is known as one, in its letters, and asked for anew costs nothing', async () => {
      const page = await get('/guides/');
      expect(page.headers.get('content-type')?.toLowerCase()).toBe('text/html; charset=utf-8');
      expect(await page.text()).toContain('“Words” to say');
      const tag = page.headers.get('etag') ?? '';
      expect(tag).not.toBe('');
      expect((await get('/guides/', { 'if-none-match': tag })).status).toBe(304);
    });

    test.each([
      '/',
      '/_astro/page.BR9JU1h5.js',
      '/_astro/site.BR9JU1h5.css',
      '/pagefind/pages.en.json',
      '/brand/mark.svg',
    ])('%s comes packed', async (address) => {
      const { headers } = await get(address, { 'accept-encoding': 'gzip' });
      expect(headers.get('content-encoding')).toBe('gzip');
    });

    test('a piece of the index is not taken for a page', async () => {
      const { headers } = await get('/pagefind/fragment/en_1.pf_fragment');
      expect(headers.get('content-type') ?? '').not.toMatch(/html/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    });

    test('a missing page is said to be missing, in the site’s own words', async () => {
      for (const address of [
        '/nowhere/',
        '/guides/nowhere',
        '/.git/config',
        '/guides/../.git/config',
      ]) {
        const answer = await get(address);
        expect([403, 404], address).toContain(answer.status);
        expect(await answer.text(), address).not.toContain('secret');
      }
      expect(await (await get('/nowhere/')).text()).toContain('There is no such page');
      expect((await get('/nowhere/')).status).toBe(404);
    });

    test('a folder without its slash leads to the page, on the same host', async () => {
      const answer = await get('/guides');
      expect([301, 302, 307, 308]).toContain(answer.status);
      const to = new URL(answer.headers.get('location') ?? '', `${server.address}${path}/guides`);
      expect(to.href).toBe(`${server.address}${path}/guides/`);
    });
  });
}
