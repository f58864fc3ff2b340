/** An agreement of one’s own as the template: what was settled stands on every copy, under the names of a list. */
import type { Page } from '@playwright/test';
import { longDate } from '../../src/lib/i18n/dates.ts';
import { agreedDraft, agreedSeed } from '../support/agreed.ts';
import { expect, test } from '../support/guarded-test.ts';
import { printAsLaid, squeeze } from '../support/pdf.ts';
import {
  layOut,
  makeButton,
  namesField,
  openRoom,
  pickLooks,
  pickMode,
  pickTemplate,
} from '../support/print-room.ts';
import { everythingIn } from '../support/privacy.ts';
import { seedLocal } from '../support/saved-bytes.ts';
import { t } from '../support/words.ts';

const BEFORE = ['Quentin Before', 'Xanthe Before'] as const;
const LIST = [
  ['Dee Canary', 'Eli Canary'],
  ['Fay Canary', 'Gus Canary'],
] as const;

const which = (page: Page) => page.getByLabel(t('room.whichOwn'));

async function openOwn(page: Page, part: Parameters<typeof agreedSeed>[0] = {}): Promise<void> {
  await seedLocal(page, agreedSeed({ people: BEFORE.map((name) => ({ name })), ...part }));
  await openRoom(page);
  await pickTemplate(page, 'own');
  await which(page).selectOption({ index: 1 });
  await namesField(page).fill(LIST.map((pair) => pair.join(', ')).join('\n'));
}

test('its answers stand on all copies, its people on none, and it lies here as it did', async ({
  page,
}) => {
  await openOwn(page);
  const before = await everythingIn(page);
  await page.getByLabel(t('room.day')).fill('2027-03-09');
  await layOut(page);
  const { sheets, words } = await printAsLaid(page);
  const texts = sheets.map((lines) => squeeze(lines.map(({ text }) => text).join('')));
  const firsts = texts.flatMap((text, i) => (/1\/\d+$/.test(text) ? [i] : []));
  expect(firsts).toHaveLength(LIST.length);
  for (const [i, pair] of LIST.entries()) {
    const copy = texts.slice(firsts[i], firsts[i + 1]).join('');
    const kept = [
      'money and health',
      'Either of us may say no, and the other says “fine”.',
      '9 pm',
      longDate('2026-11-20', 'en'),
      ...pair,
    ];
    for (const text of kept) expect(copy).toContain(squeeze(text));
    const others = LIST.filter((other) => other !== pair).flat();
    for (const name of [...BEFORE, ...others]) expect(copy).not.toContain(squeeze(name));
  }
  // What is still open gets its boxes.
  expect(words).toContain('☐');
  expect(await everythingIn(page)).toEqual(before);
});

test('which one it is, is asked anew after another was chosen', async ({ page }) => {
  await openOwn(page);
  await pickTemplate(page, '');
  await pickTemplate(page, 'own');
  await expect(which(page)).toHaveValue('');
  await makeButton(page).click();
  await expect(page.getByText(t('room.noOwn'))).toBeVisible();
  await which(page).selectOption({ index: 1 });
  await layOut(page);
  await pickMode(page, 'circle');
  await expect(which(page)).toHaveCount(0);
});

for (const paper of ['a4', 'letter'] as const) {
  test(`fault 70: ten thousand letters in one answer print whole over sheets of ${paper}`, async ({
    page,
  }) => {
    const long = Array.from({ length: 1400 }, (_, i) => `word${i}`)
      .join(' ')
      .slice(0, 10_000);
    const { clauses } = agreedDraft();
    const own = { choice: 'own', own: long, values: {}, proposed: {} };
    await openOwn(page, { clauses: { ...clauses, meeting: own } });
    await pickLooks(page, { paper });
    const leaves = await layOut(page);
    const { sheets, words } = await printAsLaid(page);
    expect(sheets).toHaveLength(leaves);
    // A copy for each pair, whose feet stand between the words where a sheet ends.
    const written = words.match(/word\d+/g) ?? [];
    const typed = long.match(/word\d+/g) ?? [];
    expect(written).toEqual([...typed, ...typed]);
  });
}
