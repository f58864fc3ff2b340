/** The quick exit: gone at once, past the back button, by keyboard too; a plain link where there is no script. */
import type { Page } from '@playwright/test';
import { EXIT, expect, test } from '../support/guarded-test.ts';
import { exit, standIn, untilAway, WAYS_OUT } from '../support/quick-exit.ts';
import { t } from '../support/words.ts';

const GUIDES = [
  '/guides/signs-it-is-time-to-move-on/',
  '/guides/ending-well/',
  '/guides/burnout/',
] as const;
const [GUIDE] = GUIDES;

interface Covered {
  /** From the click or the key that covers, in milliseconds. */
  after: number;
  title: string;
}

/** Acts, and tells when nothing of the page was left to see, and what the tab was called then. */
async function cover(page: Page, act: () => Promise<void>): Promise<Covered> {
  let tell: (covered: Covered) => void = () => undefined;
  const told = new Promise<Covered>((resolve) => {
    tell = resolve;
  });
  await page.exposeFunction('tell', (covered: Covered) => tell(covered));
  await page.evaluate(() => {
    const begin = ({ timeStamp }: Event) => {
      const look = () => {
        if (document.body.checkVisibility()) return;
        const covered: Covered = { after: performance.now() - timeStamp, title: document.title };
        (window as unknown as { tell: (covered: Covered) => void }).tell(covered);
      };
      // After a frame has been drawn, not before.
      requestAnimationFrame(() => setTimeout(look));
    };
    window.addEventListener('click', begin, true);
    window.addEventListener('keydown', begin, true);
  });
  await act();
  return told;
}

for (const { by, leave } of WAYS_OUT) {
  test(`fault 103: ${by} covers the page in a tenth of a second, however slow the other site is`, async ({
    context,
    baseURL,
  }) => {
    test.slow();
    await standIn(context, 3000);
    let fastest = Number.POSITIVE_INFINITY;
    // What other programs take of the processor only ever adds to it.
    for (let visit = 0; visit < 5 && fastest >= 100; visit++) {
      const page = await context.newPage();
      await page.goto(GUIDE);
      const addresses: string[] = [];
      page.on('framenavigated', (frame) => addresses.push(frame.url()));
      const { after, ...shown } = await cover(page, () => leave(page));
      expect(shown).toEqual({ title: new URL(EXIT).hostname });
      await untilAway(page);
      // Nor does the address tell of it while the other site is awaited.
      expect(addresses).toEqual([new URL('/', baseURL).href, EXIT]);
      await page.close();
      fastest = Math.min(fastest, after);
    }
    expect(fastest).toBeLessThan(100);
  });

  test(`fault 103: after ${by}, the back button passes over the page, places within it included`, async ({
    page,
    context,
  }) => {
    await standIn(context);
    await page.goto('/guides/');
    await page.goto(GUIDE);
    const contents = page.getByRole('navigation', { name: t('guides.onThisPage') });
    await contents.getByRole('link').first().click();
    await expect(page).toHaveURL(/#/);
    await contents.getByRole('link').last().click();
    await leave(page);
    await untilAway(page);
    await page.goBack();
    await expect(page).toHaveURL('/guides/');
    await page.goForward();
    expect(page.url()).toBe(EXIT);
  });
}

test('fault 103: offline, the page is covered all the same, and going back does not show it', async ({
  page,
  context,
}) => {
  await page.goto('/guides/');
  await page.goto(GUIDE);
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await context.setOffline(true);
  await exit(page).click({ noWaitAfter: true });
  await expect(page.getByText(title)).toHaveCount(0);
  await expect(page).not.toHaveURL(GUIDE);
  await context.setOffline(false);
  // The browser's own page about the error takes a moment to be there.
  await expect(() => page.goBack()).toPass();
  await expect(page).toHaveURL('/guides/');
});

test('fault 100: presses that lie more than five seconds apart, or one long one, lead nowhere', async ({
  page,
  context,
}) => {
  await standIn(context);
  await page.clock.install();
  await page.goto(GUIDE);
  await page.clock.pauseAt(Date.now() + 60_000);
  const press = async (seconds: number) => {
    await page.keyboard.press('Escape');
    await page.clock.runFor(seconds * 1000);
  };
  await press(2.6);
  await press(2.6);
  await press(2.6);
  await press(6);
  // Held down, a key repeats itself.
  for (let i = 0; i < 5; i++) await page.keyboard.down('Escape');
  await page.keyboard.up('Escape');
  await page.clock.runFor(6000);
  await expect(page).toHaveURL(GUIDE);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The key keeps its own work, and nothing holds the focus.
  const isPrevented = await page.evaluate(
    () =>
      !document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
      ),
  );
  expect(isPrevented).toBe(false);
  await page.clock.runFor(6000);
  await press(2);
  await press(2);
  await press(1);
  await untilAway(page);
});

test('by keyboard, the exit is the first thing past the menu, and no focus lies under it', async ({
  page,
}) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(GUIDE);
    await page.getByRole('link', { name: t('site.skip') }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(exit(page)).toBeFocused();
    const hidden = await page.evaluate(async () => {
      const way = document.querySelector('a.exit');
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main a')].reverse();
      const found: string[] = [];
      for (const link of links.filter((other) => other !== way && other.checkVisibility())) {
        link.focus();
        await new Promise(requestAnimationFrame);
        const over = way?.getBoundingClientRect();
        const box = link.getBoundingClientRect();
        const isUnder =
          over !== undefined &&
          box.top >= over.top &&
          box.bottom <= over.bottom &&
          box.left >= over.left &&
          box.right <= over.right;
        if (isUnder) found.push(link.outerHTML);
      }
      return found;
    });
    expect(hidden).toEqual([]);
  }
});

for (const path of GUIDES) {
  test(`fault 103: ${path} tells what its exit does not do`, async ({ page }) => {
    await page.goto(path);
    await expect(exit(page)).toHaveAttribute('href', EXIT);
    const note = page.locator('.exit-note');
    await expect(note).toContainText(t('exit.history'));
    await note.getByRole('link').click();
    await expect(page).toHaveURL('/about/privacy/#leaving');
    await expect(page.getByText(t('privacyPage.leaving.history'))).toBeVisible();
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('fault 103: the exit is a link, and nothing more is promised', async ({ page, context }) => {
    await standIn(context);
    await page.goto(GUIDE);
    await expect(page.getByText(t('exit.keys'))).toBeHidden();
    await expect(page.getByText(t('exit.history'))).toBeVisible();
    await exit(page).click();
    await untilAway(page);
  });
});
