/** What this release cannot open: kept, listed, handed out, and never written over. */
import {
  download,
  introduce,
  nameField,
  openBuilder,
  openFile,
  saveStatus,
  untilSaved,
} from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import { localBytes, RECORD, recordText, seedLocal, strictBytes } from '../support/saved-bytes.ts';
import { t } from '../support/words.ts';

const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const SOUND = recordText();
const UNREADABLE: Record<string, string> = {
  'cut short': SOUND.slice(0, -30),
  null: 'null',
  'no JSON': 'Ana and Ben \u0000\uD83D',
  'the wrong type': recordText({ body: { mode: 'reciprocal', people: 'Ana' } }),
  'a foreign field': recordText({ colour: 'red' }),
};
const NEWER: Record<string, string> = {
  'a newer body': recordText({ version: 99, body: { unheardOf: ['Ana'] } }),
  'a newer envelope': recordText({ version: 99, sharedWith: ['Ben'] }),
};

const keptList = (page: Parameters<typeof openBuilder>[0]) =>
  page.getByRole('region', { name: t('kept.title') });

for (const [row, cases, status] of [
  ['fault 7', UNREADABLE, 'kept.unreadable'],
  ['fault 27', NEWER, 'kept.too-new'],
] as const) {
  for (const [what, text] of Object.entries(cases)) {
    test(`${row}: ${what} is kept, handed out, and never written over`, async ({ page }) => {
      const key = `${RECORD}${id(1)}`;
      await seedLocal(page, { [key]: text });
      await openBuilder(page);
      await expect(keptList(page)).toContainText(t(status));
      await introduce(page, 'Chi', 'Dov', 'Evening college');
      expect((await localBytes(page))[key]).toBe(text);
      const copy = await download(
        page,
        keptList(page).getByRole('button', { name: t('kept.download', { number: 1 }) }),
      );
      // A file is UTF-8: half a letter becomes the sign for one, and nothing else changes.
      expect(copy.text).toBe(text.toWellFormed());
      expect(copy.name).toMatch(/^kept-\d{4}-\d\d-\d\d\.txt$/);
      await page.reload();
      await untilSaved(page);
      await expect(keptList(page)).toBeVisible();
      expect((await localBytes(page))[key]).toBe(text);

      const eraseIt = keptList(page).getByRole('button', { name: t('kept.erase', { number: 1 }) });
      await expect(eraseIt).toHaveCount(row === 'fault 7' ? 1 : 0);
    });
  }
}

test('fault 7: unreadable bytes go only when their owner says so, twice', async ({ page }) => {
  const key = `${RECORD}${id(1)}`;
  await seedLocal(page, { [key]: 'cut sho', [`${RECORD}${id(2)}`]: 'null' });
  await openBuilder(page);
  const first = keptList(page).getByRole('button', { name: t('kept.erase', { number: 1 }) });
  await first.click();
  const dialog = page.getByRole('dialog').filter({ visible: true });
  await expect(dialog).toContainText(t('kept.eraseSure'));
  await dialog.getByRole('button', { name: t('erase.no') }).click();
  expect((await localBytes(page))[key]).toBe('cut sho');
  await first.click();
  await dialog.getByRole('button', { name: t('erase.yes') }).click();
  await expect(
    keptList(page).getByRole('button', { name: t('kept.download', { number: 2 }) }),
  ).toHaveCount(0);
  await expect(keptList(page)).toBeVisible();
  expect(
    Object.keys(await localBytes(page)).filter((name) => name.startsWith(RECORD)),
  ).toHaveLength(1);
});

test('fault 8: one that is unreadable leaves the others usable', async ({ page }) => {
  const seeds = Object.fromEntries(
    [1, 2, 3].map((n) => [`${RECORD}${id(n)}`, n === 2 ? 'null' : recordText({ id: id(n) })]),
  );
  await seedLocal(page, seeds);
  await openBuilder(page);
  await untilSaved(page);
  await expect(nameField(page)).toHaveValue('Ana');
  await expect(page.getByRole('button', { name: /^Open: Ana and Ben/ })).toHaveCount(1);
  await expect(keptList(page)).toBeVisible();
});

test('fault 7: a first copy that was cut short is put aside, and the second one opens', async ({
  page,
}) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  const [key = ''] = Object.keys(await localBytes(page));
  await page.goto('/guides/');
  await page.evaluate((name) => localStorage.setItem(name, '{"format":"bothw'), key);
  await openBuilder(page);
  await untilSaved(page);
  await expect(nameField(page)).toHaveValue('Ana');
  await expect(keptList(page)).toContainText(t('kept.unreadable'));
  await nameField(page).fill('Ana Ruiz');
  await untilSaved(page);
  expect(Object.values(await localBytes(page))).toContain('{"format":"bothw');
});

test('fault 27: a newer second copy is not written over by an older first one', async ({
  page,
}) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  const newer = recordText({ id: id(5), version: 99 });
  await page.evaluate(
    ({ key, text }) =>
      new Promise<void>((resolve) => {
        indexedDB.open('bothways').onsuccess = ({ target }) => {
          const { result } = target as IDBOpenDBRequest;
          const change = result.transaction('records', 'readwrite');
          change.objectStore('records').put({ revision: 99, text }, key);
          change.oncomplete = () => {
            result.close();
            resolve();
          };
        };
      }),
    { key: id(5), text: newer },
  );
  await page.evaluate(
    ([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
    [`${RECORD}${id(5)}`, recordText({ id: id(5) })],
  );
  await page.reload();
  await untilSaved(page);
  await expect(nameField(page)).toHaveValue('Ana');
  await expect(keptList(page)).toContainText(t('kept.too-new'));
  // A file of the same agreement, from before, becomes one of its own or is refused; the newer bytes stay.
  await openFile(page, 'agreement.json', recordText({ id: id(5) }));
  await expect(page.locator('.told')).not.toBeEmpty();
  await nameField(page).fill('Ana Ruiz');
  await page.waitForTimeout(1000);
  expect((await strictBytes(page))[id(5)]).toBe(newer);
});

test('fault 19, fault 27: once a newer tab has changed this agreement, the older one takes no more words', async ({
  page,
  context,
}) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  const [key = ''] = Object.keys(await localBytes(page));
  const newer = recordText({ id: key.slice(RECORD.length), version: 99 });
  const other = await context.newPage();
  await other.goto('/guides/');
  await other.evaluate(
    ([name, text]) => localStorage.setItem(name ?? '', text ?? ''),
    [key, newer],
  );
  await expect(page.getByRole('alert')).toContainText(t('save.newer'));
  await expect(nameField(page)).toBeDisabled();
  await expect(page.getByRole('button', { name: t('save.reload') })).toBeEnabled();
  await expect(page.getByRole('button', { name: t('save.copy') })).toBeEnabled();
  await page.waitForTimeout(1000);
  await expect(saveStatus(page)).toHaveText(t('save.notSaved'));
  await expect(nameField(page)).toHaveValue('Ana');
  expect((await localBytes(page))[key]).toBe(newer);
});
