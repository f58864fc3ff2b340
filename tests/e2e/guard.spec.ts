/** The guard itself: each kind of fault is planted, and must be caught. A guard that sleeps proves nothing. */
import { test as plain } from '@playwright/test';
import { EXIT, expect, test, watch } from '../support/guarded-test.ts';

const PLANTED = [
  {
    fault: 'an inline style',
    caught: /policy: style-src/,
    plant: () => document.body.setAttribute('style', 'color: red'),
  },
  {
    fault: 'an inline script',
    caught: /policy: script-src/,
    plant: () => {
      const script = document.createElement('script');
      script.textContent = 'window.planted = true';
      document.body.append(script);
    },
  },
  {
    fault: 'an error',
    caught: /threw: planted/,
    plant: () => {
      setTimeout(() => {
        throw new Error('planted');
      });
    },
  },
  {
    fault: 'a rejection that nobody handles',
    caught: /threw: planted/,
    plant: () => {
      void Promise.reject(new Error('planted'));
    },
  },
  {
    fault: 'a picture from elsewhere',
    caught: /policy: img-src http:\/\/elsewhere\.test/,
    plant: () => {
      new Image().src = 'http://elsewhere.test/pixel.png';
    },
  },
  {
    fault: 'a link that leads elsewhere',
    caught: /asked another origin: http:\/\/127\.0\.0\.1:9\//,
    plant: () => {
      location.href = 'http://127.0.0.1:9/';
    },
  },
  {
    fault: 'a picture from the neutral page',
    caught: /policy: img-src/,
    plant: (exit: string) => {
      new Image().src = exit;
    },
  },
  {
    fault: 'a link to the neutral page that says more than its address',
    caught: /asked another origin/,
    plant: (exit: string) => {
      location.href = `${exit}?from=here`;
    },
  },
];

for (const { fault, caught, plant } of PLANTED) {
  plain(`the guard catches ${fault}`, async ({ context, page, baseURL }) => {
    const faults = await watch(context, baseURL ?? '');
    // Nothing here goes out to somebody else's site.
    await context.route(`${new URL(EXIT).origin}/**`, (route) => route.abort());
    await page.goto('/');
    expect(faults).toEqual([]);
    await page.evaluate(plant, EXIT);
    await expect.poll(() => faults.join('\n')).toMatch(caught);
  });
}

test('the guard fails the test in which a fault happened', async ({ page }) => {
  test.fail();
  await page.goto('/');
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
});
