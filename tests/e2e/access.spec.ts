/** Access: no fault that axe knows, no sideways scroll, and targets large enough, on every layout and in every state. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { builtPages } from '../support/built-site.ts';
import { expect, test } from '../support/guarded-test.ts';
import { overflow } from '../support/overflow.ts';
import type { State } from '../support/state.ts';
import { STATES } from '../support/states.ts';

const isFull = Boolean(process.env['BOTHWAYS_FULL']);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WIDTHS = [320, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

/** All pages and all combinations in the full run; else every layout and state, once in each scheme. */
const places: State[] = [
  ...STATES,
  ...(isFull ? builtPages() : [])
    .filter((path) => !STATES.some(({ name }) => name === path))
    .map((path): State => ({ name: path, reach: async (page) => void (await page.goto(path)) })),
];
const looks = WIDTHS.flatMap((width) => SCHEMES.map((scheme) => ({ width, scheme }))).filter(
  ({ width, scheme }) => isFull || (width === 320) === (scheme === 'light'),
);

for (const { name, reach } of places) {
  test(`fault 91, 94, 99: ${name}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 800 });
    await reach(page);
    for (const { width, scheme } of looks) {
      const look = `${scheme}, ${width} px`;
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      const told = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
      expect.soft(told, look).toEqual([]);
      expect.soft(await overflow(page), look).toBeLessThanOrEqual(0);
      expect.soft(await smallTargets(page), look).toEqual([]);
    }
  });
}

/**
 * Targets under 24 px each way, but for two that WCAG 2.5.8 allows: a link within a sentence,
 * and one with so much room that a circle of 24 px around its middle meets no other target.
 */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxOf = (target: HTMLElement) => {
      // A label is a part of what it names: a click on it counts.
      const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : [];
      const boxes = [target, ...labels].map((element) => element.getBoundingClientRect());
      const left = Math.min(...boxes.map((box) => box.left));
      const top = Math.min(...boxes.map((box) => box.top));
      const right = Math.max(...boxes.map((box) => box.right));
      const bottom = Math.max(...boxes.map((box) => box.bottom));
      return { left, top, right, bottom };
    };
    type Box = ReturnType<typeof boxOf>;
    const isSmall = (box: Box) => box.right - box.left < 24 || box.bottom - box.top < 24;
    const middle = (box: Box) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary',
      ),
    ]
      .filter((target) => target.checkVisibility() && !target.closest('.skip, :disabled'))
      .map((target) => ({ target, box: boxOf(target) }));
    return all
      .filter(({ target, box }) => {
        const isInSentence =
          getComputedStyle(target).display === 'inline' &&
          target.parentElement?.textContent?.trim() !== target.textContent?.trim();
        if (!isSmall(box) || isInSentence) return false;
        const { x, y } = middle(box);
        return all.some(({ target: other, box: near }) => {
          if (other === target) return false;
          const to = middle(near);
          const nearest = {
            x: Math.min(Math.max(x, near.left), near.right),
            y: Math.min(Math.max(y, near.top), near.bottom),
          };
          if (isSmall(near) && Math.hypot(to.x - x, to.y - y) < 24) return true;
          return Math.hypot(nearest.x - x, nearest.y - y) < 12;
        });
      })
      .map(({ target }) => target.outerHTML.slice(0, 120));
  });
}

/** The room that WCAG 1.4.12 lets readers ask for. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;
const LARGE = ':root { font-size: 200% !important; }';

const ROOMY = [
  { what: 'wider spacing', css: SPACING, width: 320 },
  { what: 'letters twice as large', css: LARGE, width: 640 },
];
const MOVING = /clause chosen|^check: (direction|result,|history|two views)/;
const ONE_OF_EACH =
  /^\/(guides\/.+)?$|^\/print|^print: (a copy|choices kept|a link|Word|names)|clause chosen|own words|answers|dialog|found|^check: (result,|two views|stop)/;

test('fault 94: with wider spacing or larger letters nothing is cut off', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  for (const { name, reach } of STATES.filter((state) => isFull || ONE_OF_EACH.test(state.name))) {
    // Each in a browser of its own: what one state leaves behind is in the way of the next.
    const page = await browser.newPage({
      baseURL: baseURL ?? '',
      viewport: { width: 320, height: 800 },
    });
    await reach(page);
    for (const { what, css, width } of ROOMY) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate((text) => {
        // The policy forbids inline styles; a reader's own style sheet it does not. The site's stay.
        const sheet = Object.assign(new CSSStyleSheet(), { isReaders: true });
        sheet.replaceSync(text);
        const ours = document.adoptedStyleSheets.filter((one) => !('isReaders' in one));
        document.adoptedStyleSheets = [...ours, sheet];
      }, css);
      expect.soft(await overflow(page), `${name}, ${what}`).toBeLessThanOrEqual(0);
      expect.soft(await cutOff(page), `${name}, ${what}`).toEqual([]);
    }
    await page.context().close();
  }
});

/** Whatever hides a part of its own words. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, p, h1, h2, h3, label, dialog')]
      .filter((element) => element.checkVisibility() && !element.closest('.hidden-visually'))
      .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow))
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
      )
      .map((element) => element.outerHTML.slice(0, 100)),
  );
}

test('fault 98: forced colours still show which answer is chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openFirstClause(page);
  const [first, second] = [page.getByRole('radio').first(), page.getByRole('radio').nth(1)];
  const before = await first.screenshot();
  await first.check();
  await page.locator('h1').click();
  const after = await first.screenshot();
  expect(after.equals(before)).toBe(false);
  expect(after.equals(await second.screenshot())).toBe(false);
});

for (const { name, reach } of STATES.filter((state) => MOVING.test(state.name))) {
  test(`fault 98: for those who want no motion, nothing moves: ${name}`, async ({ page }) => {
    const moving = () =>
      page.evaluate(() => ({
        smooth: getComputedStyle(document.documentElement).scrollBehavior === 'smooth',
        animations: document.getAnimations().length,
        lasting: [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return [transitionDuration, animationDuration].some(
            (time) => Number.parseFloat(time) > 0.01,
          );
        }).length,
      }));
    await reach(page);
    expect(await moving()).toEqual({ smooth: false, animations: 0, lasting: 0 });
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect((await moving()).smooth).toBe(true);
  });
}

async function openFirstClause(page: Page): Promise<void> {
  await STATES.find(({ name }) => name === 'builder: clause untouched')?.reach(page);
}
