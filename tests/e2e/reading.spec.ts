/** Reading: from the home page through a guide to its tool and on to the next guide; every link leads somewhere. */
import { type AllGuideWords, GUIDE_WORDS } from '../../src/lib/agreement/guide-words.ts';
import { builtPages } from '../support/built-site.ts';
import { expect, test } from '../support/guarded-test.ts';
import { t } from '../support/words.ts';

test('from home to a guide, its tool and the next guide', async ({ page }) => {
  await page.goto('/');
  const door = page.getByRole('main').getByRole('link', { name: t('home.programmeAgree') });
  await door.click();
  await expect(page).toHaveURL('/guides/expectations-and-agreements/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  const tool = page.getByRole('navigation', { name: t('guides.doItNow') });
  await tool.getByRole('link', { name: t('tools.agreement') }).click();
  await expect(page).toHaveURL('/tools/agreement/');
  await expect(page.getByRole('heading', { name: t('agreement.people.title') })).toBeVisible();

  await page.goBack();
  const next = page.getByRole('navigation', { name: t('guides.readNext') }).getByRole('link');
  const title = (await next.first().textContent()) ?? '';
  await next.first().click();
  await expect(page.getByRole('heading', { level: 1, name: title.trim() })).toBeVisible();
});

test('a skip link leads past the menu', async ({ page }) => {
  await page.goto('/guides/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: t('site.skip') });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});

/** A page that reads another holds that one's own styles to its policy. */
const withoutStyles = (html: string) => html.replace(/<style[\s\S]*?<\/style>/g, '');

test('fault 65: every internal link answers, and its place on the page exists', async ({
  page,
}) => {
  test.slow();
  const pages = builtPages();
  expect(pages.length).toBeGreaterThan(10);
  await page.goto('/');
  const seen = new Map<string, { isThere: boolean; ids: string[]; links: string[] }>();

  /** Asks for an address once; of a page, what it names and where it leads. */
  const look = async (path: string) => {
    const known = seen.get(path);
    if (known) return known;
    const answer = await page.request.get(path);
    const isPage = answer.headers()['content-type']?.includes('text/html') ?? false;
    const parts = await page.evaluate(
      ({ html, base }) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const links = [...parsed.querySelectorAll('a[href], link[rel=icon]')]
          // Within a tool a fragment names a question; the tool's own tests walk those.
          .filter((a) => !(a.closest('astro-island') && a.getAttribute('href')?.startsWith('#')))
          .map((a) => new URL(a.getAttribute('href') ?? '', base))
          .filter((url) => url.origin === location.origin)
          .map((url) => decodeURIComponent(url.pathname + url.hash));
        const title = parsed.querySelector('h1')?.textContent ?? '';
        return { title, ids: [...parsed.querySelectorAll('[id]')].map(({ id }) => id), links };
      },
      {
        html: isPage ? withoutStyles(await answer.text()) : '',
        base: new URL(path, page.url()).href,
      },
    );
    // A host may answer 200 with the page for what is missing; its heading tells.
    const isMissing = parts.title === t('missing.title') && path !== '/404.html';
    const found = { ...parts, isThere: answer.ok() && !isMissing };
    seen.set(path, found);
    return found;
  };

  // Words that a guide offers to an agreement are no place on the tool’s page, and the tool knows each.
  const answer = await page.request.get('/tools/agreement/guide-words.json');
  const offered = Object.keys((await answer.json()) as AllGuideWords);
  (await look('/tools/agreement/')).ids.push(...offered.map((id) => GUIDE_WORDS + id));

  const broken: string[] = [];
  for (const path of pages) {
    for (const link of (await look(path)).links) {
      const [target = '', fragment = ''] = link.split('#');
      const { isThere, ids } = await look(target);
      if (!isThere) broken.push(`${path} → ${link}: no such page`);
      else if (fragment && !ids.includes(fragment)) broken.push(`${path} → ${link}: no such place`);
    }
  }
  expect(broken).toEqual([]);
});
