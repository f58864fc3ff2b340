/** Buttons that go away when they are used: the focus goes on to something that stays. */
import type { Page } from '@playwright/test';
import { introduce, openBuilder } from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import { RECORD, seedLocal } from '../support/saved-bytes.ts';
import { t } from '../support/words.ts';

const VANISHING: { what: string; use: (page: Page) => Promise<void> }[] = [
  {
    what: 'the agreement is erased',
    use: async (page) => {
      await introduce(page, 'Ana', 'Ben');
      await page.getByRole('button', { name: t('file.erase') }).press('Enter');
      await page.getByRole('button', { name: t('erase.yes'), exact: true }).press('Enter');
      await expect(page.getByRole('button', { name: t('file.erase') })).toHaveCount(0);
    },
  },
  {
    what: 'another agreement is started at the first question',
    use: async (page) => {
      await introduce(page, 'Ana', 'Ben');
      await page.getByRole('button', { name: t('file.another') }).press('Enter');
      await expect(page.getByRole('button', { name: t('file.another') })).toHaveCount(0);
    },
  },
  {
    what: 'a person is removed',
    use: async (page) => {
      await openBuilder(page, 'mode');
      await page.getByRole('radio', { name: t('mode.circle'), exact: true }).check();
      await page.getByText(t('agreement.back'), { exact: true }).press('Enter');
      await page.getByRole('button', { name: t('agreement.people.add') }).press('Enter');
      await page
        .getByRole('button', { name: t('agreement.people.remove', { number: 4 }) })
        .press('Enter');
    },
  },
  {
    what: 'the last person that there is room for is added',
    use: async (page) => {
      await openBuilder(page, 'mode');
      await page.getByRole('radio', { name: t('mode.circle'), exact: true }).check();
      await page.getByText(t('agreement.back'), { exact: true }).press('Enter');
      const add = page.getByRole('button', { name: t('agreement.people.add') });
      for (let i = 0; i < 5; i++) await add.press('Enter');
      await expect(add).toHaveCount(0);
    },
  },
  {
    what: 'kept bytes are erased',
    use: async (page) => {
      await seedLocal(page, { [`${RECORD}00000000-0000-4000-8000-000000000001`]: 'cut sho' });
      await page.reload();
      await page.getByRole('button', { name: t('kept.erase', { number: 1 }) }).press('Enter');
      await page.getByRole('button', { name: t('erase.yes'), exact: true }).press('Enter');
      await expect(page.getByRole('region', { name: t('kept.title') })).toHaveCount(0);
    },
  },
];

for (const { what, use } of VANISHING) {
  test(`fault 92: focus is not lost when ${what}`, async ({ page }) => {
    await openBuilder(page);
    await use(page);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'BODY'))
      .not.toBe('BODY');
  });
}
