/**
 * The built site on servers of one’s own, with their recipes: the policy of a host is added to that of each
 * page, and both hold. What is not installed is left out, and said to be.
 */
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameField, untilSaved } from '../support/agreement.ts';
import { test as base, expect } from '../support/guarded-test.ts';
import { field, results, status } from '../support/search.ts';
import {
  leftOut,
  type Running,
  SERVER_NAMES,
  type ServerName,
  startServer,
} from '../support/web-servers.ts';
import { pattern, ROOT, t } from '../support/words.ts';

const test = base.extend<{ server: ServerName; running: Running }>({
  server: ['nginx', { option: true }],
  running: async ({ server }, use) => {
    const root = mkdtempSync(join(tmpdir(), 'bothways-'));
    cpSync(join(ROOT, 'dist'), root, { recursive: true });
    // A server started by root reads as somebody else.
    chmodSync(root, 0o755);
    const running = await startServer(server, { root, path: '' });
    await use(running);
    await running.close();
    rmSync(root, { recursive: true, force: true });
  },
  baseURL: async ({ running }, use) => use(running.address),
});

for (const server of SERVER_NAMES) {
  test.describe(server, () => {
    const why = leftOut(server);
    test.use({ server });
    test.skip(Boolean(why), why);

    test('search works under its policy, worker and engine too', async ({ page }) => {
      await page.goto('/search/');
      await expect(status(page)).toHaveText(t('search.ready'));
      await field(page).pressSequentially('confidential');
      await expect(status(page)).toHaveText(pattern('search.found'));
      await results(page).first().getByRole('link').first().click();
      await expect(page).toHaveURL(/\/guides\/confidentiality\//);
    });

    test('a tool saves, fetches its questions and finds its words again', async ({ page }) => {
      const told: string[] = [];
      page.on('console', (message) => told.push(message.text()));
      await page.goto('/tools/agreement/');
      await nameField(page).fill('Ana');
      await untilSaved(page);
      const questions = page.waitForResponse('**/tools/agreement/*.json');
      await page.goto('/tools/agreement/#mode');
      await page.getByLabel(t('mode.circle'), { exact: true }).check();
      expect((await questions).ok()).toBe(true);
      await page.goto('/my/');
      await expect(page.getByRole('main').getByRole('link', { name: /Ana/ })).toBeVisible();
      // A header that a browser does not know is named there.
      expect(told.filter((text) => /header|policy/i.test(text))).toEqual([]);
    });

    test('fault 88: no other site frames it', async ({ page, running, guard }) => {
      const framing = createServer((_, response) => {
        response.setHeader('content-type', 'text/html');
        response.end(`<iframe src="${running.address}/my/"></iframe>`);
      });
      await new Promise<void>((resolve) => framing.listen(0, '127.0.0.1', resolve));
      const { port } = framing.address() as AddressInfo;
      const refused = page.waitForEvent('console', (message) =>
        /frame-ancestors/.test(message.text()),
      );
      await page.goto(`http://127.0.0.1:${port}/`);
      await refused;
      await expect(
        page.frameLocator('iframe').getByRole('heading', { name: t('my.title') }),
      ).toHaveCount(0);
      framing.close();
      // The other site itself, and that it was refused.
      expect(guard.filter((fault) => !/asked another origin|frame-ancestors/.test(fault))).toEqual(
        [],
      );
      guard.length = 0;
    });
  });
}
