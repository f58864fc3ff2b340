/** A copy with its own colours, words and names: axe finds nothing, and nothing is wider than a small phone. */
import AxeBuilder from '@axe-core/playwright';
import { untilSaved } from '../support/agreement.ts';
import { isBuilt, ownIn } from '../support/brand-copy.ts';
import { expect, test } from '../support/guarded-test.ts';
import { LAYOUTS } from '../support/layouts.ts';
import { overflow } from '../support/overflow.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PAGES = [
  ...LAYOUTS,
  '/my/',
  '/search/',
  '/sources/',
  '/glossary/',
  '/tools/agreement/',
  '/tools/goals/',
  '/tools/check/',
  ...ownIn('guides').map((name) => `/guides/${name}/`),
  ...ownIn('paths').map((name) => `/paths/${name}/`),
  ...ownIn('checks').map((name) => `/tools/check/${name}/`),
  ...ownIn('printables').map((name) => `/print/${name}/`),
];

/** A page of each kind in the full run; else those that hold most of what a brand sets. */
const isLooked = (path: string) =>
  Boolean(process.env['BOTHWAYS_FULL']) ||
  ['/', '/tools/agreement/', '/print/agreement/', '/404.html'].includes(path) ||
  ownIn('guides').some((name) => path === `/guides/${name}/`);

for (const path of new Set(PAGES.filter(isBuilt).filter(isLooked))) {
  test(`fault 91, 94: ${path}`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    if (/^\/tools\/./.test(path)) {
      await page.getByRole('main').getByRole('textbox').first().fill('Ana');
      await untilSaved(page);
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
      }
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      const told = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      expect.soft(told, colorScheme).toEqual([]);
    }
  });
}
