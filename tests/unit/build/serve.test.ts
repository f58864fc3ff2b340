/** The server of the built site: pages come compressed, and a missing one is said to be missing. */
import { expect, onTestFinished, test } from 'vitest';
import { type Site, serve } from '../../../scripts/serve.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Serves a small site while one test runs. */
async function serveSmallSite(path?: string): Promise<Site> {
  const folder = temporaryFolder({
    'index.html': '<h1>Home</h1>',
    'guides/index.html': '<h1>Guides</h1>',
    '404.html': '<h1>There is no such page</h1>',
  });
  const site = await serve(folder, 0, path);
  onTestFinished(() => site.close());
  return site;
}

test.each([
  ['/', 200, 'Home'],
  ['/guides/', 200, 'Guides'],
  ['/nowhere/', 404, 'There is no such page'],
  ['/guides/nowhere', 404, 'There is no such page'],
])('%s is answered with %i', async (path, status, text) => {
  const { address } = await serveSmallSite();
  const response = await fetch(address + path);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  expect(response.headers.get('content-encoding')).toBeTruthy();
  expect(await response.text()).toContain(text);
});

test('only the head of a missing page is sent where only that is asked for', async () => {
  const { address } = await serveSmallSite();
  const response = await fetch(`${address}/nowhere/`, { method: 'HEAD' });
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('');
});

test.each([
  ['/mentoring/guides/', 200],
  ['/mentoring/', 200],
  ['/guides/', 404],
  ['/mentoringguides/', 404],
  ['/', 404],
])('below a path, %s is answered with %i', async (path, status) => {
  const { address } = await serveSmallSite('/mentoring');
  expect((await fetch(address + path)).status).toBe(status);
});
