/** Two tabs typed into at the very same time: both write before either has heard of the other. */
import {
  introduce,
  nameField,
  openBuilder,
  programmeField,
  untilSaved,
} from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';

// A race: once is no proof.
for (const round of [1, 2, 3, 4]) {
  test(`fault 16: two tabs typed into at the same time both keep their words (${round})`, async ({
    page,
    context,
  }) => {
    test.slow();
    await openBuilder(page);
    await introduce(page, 'Ana', 'Ben');
    const other = await context.newPage();
    await openBuilder(other);
    await expect(nameField(other)).toHaveValue('Ana');
    await nameField(page).press('End');
    await Promise.all([
      nameField(page).pressSequentially(' Ruiz of the first tab', { delay: 20 }),
      programmeField(other).pressSequentially('College of the second tab', { delay: 20 }),
    ]);
    for (const tab of [page, other]) {
      await untilSaved(tab);
      await expect(nameField(tab)).toHaveValue('Ana Ruiz of the first tab');
      await expect(programmeField(tab)).toHaveValue('College of the second tab');
    }
  });
}
