/** From a clause about goals to the goal worksheet, in the same partnership. */
import { openBuilder } from '../support/agreement.ts';
import { wish } from '../support/goal-page.ts';
import { expect, test } from '../support/guarded-test.ts';
import { openMy, partnership } from '../support/my-worksheets.ts';
import { PARTNERSHIP_ID, partnershipRecord } from '../support/partnerships.ts';
import { localBytes, RECORD, recordText, seedLocal } from '../support/saved-bytes.ts';
import { pattern } from '../support/words.ts';

test('a clause about goals leads to a new goal of the partnership, and writes nothing by itself', async ({
  page,
}) => {
  const together = partnershipRecord({ name: 'Thursdays' });
  await seedLocal(page, {
    [RECORD + together.id]: JSON.stringify(together),
    [`${RECORD}00000000-0000-4000-8000-000000000001`]: recordText({ partnership: PARTNERSHIP_ID }),
  });
  await openBuilder(page, 'goals');
  const before = await localBytes(page);
  await page.getByRole('link', { name: pattern('questions.clause.worksheet') }).click();
  await expect(page).toHaveURL(/\/tools\/goals\/$/);
  await expect(page.locator('.builder-step')).toBeEnabled();
  expect(await localBytes(page)).toEqual(before);
  await wish(page, 'Speak up in class');
  await openMy(page);
  await expect(partnership(page, 'Thursdays')).toContainText('Speak up in class');
  await expect(partnership(page, 'Thursdays')).toContainText('Ana and Ben');
});
