/** Storage that fails: full, blocked, broken, emptied. Words stay on screen, and nobody is told “Saved” in vain. */
import type { Page } from '@playwright/test';
import {
  download,
  introduce,
  nameField,
  openBuilder,
  openFile,
  paper,
  saveFileButton,
  saveStatus,
  trouble,
  untilSaved,
  writeOwnWords,
} from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import { localBytes, strictBytes } from '../support/saved-bytes.ts';
import { t } from '../support/words.ts';

test('fault 1: a crash of the page keeps every saved word', async ({ page, context }) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  await nameField(page).fill('Ana Ruiz');
  // The longest that words wait, and a little for the disk.
  await page.waitForTimeout(1000);
  await nameField(page).pressSequentially(' typed at the last moment');
  await page.goto('chrome://crash').catch(() => undefined);
  const after = await context.newPage();
  await openBuilder(after);
  const name = await nameField(after).inputValue();
  expect(name).toMatch(/^Ana Ruiz/);
  expect('Ana Ruiz typed at the last moment').toContain(name);
  await expect(after.getByLabel(t('agreement.people.partner'), { exact: true })).toHaveValue('Ben');
});

/** Leaves no room in localStorage, to the last letter. */
const fillUp = (page: Page) =>
  page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size /= 2) {
      try {
        for (let i = 0; i < 20; i++) localStorage.setItem(`fill-${size}-${i}`, 'x'.repeat(size));
      } catch {
        // Full at this size; a smaller piece may still fit.
      }
    }
  });

test('fault 4: without room the words stay, a copy can be had, and it can be tried again', async ({
  page,
}) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  await fillUp(page);
  await nameField(page).fill('Ana, whose words find no room');
  await expect(saveStatus(page)).toHaveText(t('save.notSaved'));
  await expect(trouble(page)).toContainText(t('save.full'));
  await expect(nameField(page)).toHaveValue('Ana, whose words find no room');
  const copy = await download(page, trouble(page).getByRole('button', { name: t('save.copy') }));
  expect(copy.text).toContain('Ana, whose words find no room');

  const retry = trouble(page).getByRole('button', { name: t('save.retry') });
  await retry.click();
  await expect(saveStatus(page)).toHaveText(t('save.notSaved'));
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('fill-')) localStorage.removeItem(key);
  });
  await retry.click();
  await untilSaved(page);
  await expect(trouble(page)).toHaveCount(0);
  await page.reload();
  await expect(nameField(page)).toHaveValue('Ana, whose words find no room');
});

test('fault 5: where storage is blocked the tool works, and says so all along', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await openBuilder(page);
  await expect(trouble(page)).toContainText(t('save.blocked'));
  await nameField(page).fill('Ana');
  await page.waitForTimeout(1000);
  await expect(saveStatus(page)).toHaveText(t('save.notSaved'));
  await expect(trouble(page)).toContainText(t('save.blocked'));
  await expect(paper(page)).toContainText('Ana');
  const copy = await download(page, saveFileButton(page));
  await page.reload();
  await expect(trouble(page)).toContainText(t('save.blocked'));
  await openFile(page, copy.name, copy.text);
  await expect(nameField(page)).toHaveValue('Ana');
});

test('fault 9: after the browser emptied its storage, nothing is claimed, and a file brings all back', async ({
  page,
}) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  const copy = await download(page, saveFileButton(page));
  await page.goto('/guides/');
  await page.evaluate(async () => {
    localStorage.clear();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('bothways').onsuccess = resolve;
    });
  });
  await openBuilder(page);
  await expect(saveStatus(page)).toHaveText(t('save.empty'));
  await expect(trouble(page)).toHaveCount(0);
  await expect(nameField(page)).toHaveValue('');
  await openFile(page, copy.name, copy.text);
  await untilSaved(page);
  await expect(nameField(page)).toHaveValue('Ana');
});

for (const lost of ['localStorage', 'the database'] as const) {
  test(`fault 9: with ${lost} gone, the other copy brings the words back, and both hold them`, async ({
    page,
  }) => {
    await openBuilder(page);
    await introduce(page, 'Ana', 'Ben');
    const before = await strictBytes(page);
    await page.goto('/guides/');
    await page.evaluate(async (isLocal) => {
      if (isLocal) localStorage.clear();
      else
        await new Promise((resolve) => {
          indexedDB.deleteDatabase('bothways').onsuccess = resolve;
        });
    }, lost === 'localStorage');
    await openBuilder(page);
    await untilSaved(page);
    await expect(nameField(page)).toHaveValue('Ana');
    expect(Object.values(await localBytes(page))).toEqual(Object.values(before));
    expect(await strictBytes(page)).toEqual(before);
  });
}

/** Puts a text into the field as a paste does, and tells its length and its sum, letter by letter. */
const paste = (field: HTMLTextAreaElement, length: number) => {
  const odd = 'Ana \u{1F331}\uD83D\u202E\u0000é"\\ \n';
  const plain = `${'We meet on Tuesdays, and we listen. '.repeat(25)}\n`;
  const piece = length > 50_000 ? plain : odd;
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  return field.value === text;
};
const sum = (field: HTMLTextAreaElement) => {
  let total = 0;
  for (let i = 0; i < field.value.length; i++) total = (total * 31 + field.value.charCodeAt(i)) | 0;
  return [field.value.length, total];
};

test('fault 13: a paste of odd letters comes back as it was', async ({ page }) => {
  await openBuilder(page);
  const field = await writeOwnWords(page, 'purpose', 'short');
  await untilSaved(page);
  expect(await field.evaluate(paste, 20_000)).toBe(true);
  const before = await field.evaluate(sum);
  await untilSaved(page);
  await page.reload();
  await untilSaved(page);
  expect(await field.evaluate(sum)).toEqual(before);
});

test('fault 13: a paste that is too long to save stays on the page, and says so', async ({
  page,
}) => {
  await openBuilder(page);
  const field = await writeOwnWords(page, 'purpose', 'short');
  await untilSaved(page);
  const saved = await localBytes(page);
  await field.evaluate(paste, 1_048_576);
  await expect(trouble(page)).toContainText(t('save.tooLong'));
  expect((await field.evaluate(sum))[0]).toBe(1_048_576);
  expect(await localBytes(page)).toEqual(saved);
  const copy = await download(page, trouble(page).getByRole('button', { name: t('save.copy') }));
  expect(JSON.parse(copy.text).body.clauses.purpose.own).toHaveLength(1_048_576);
  await field.fill('short again');
  await untilSaved(page);
  await expect(trouble(page)).toHaveCount(0);
});

const BROKEN_DATABASES = [
  {
    what: 'refuses to open',
    plant: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Not here.', 'SecurityError');
      };
    },
  },
  {
    what: 'fails to open',
    plant: () => {
      const open = IDBFactory.prototype.open;
      // A version below the one that stands is refused, later on.
      IDBFactory.prototype.open = function (name) {
        open.call(this, `${name}-broken`, 2);
        return open.call(this, `${name}-broken`, 1);
      };
    },
  },
  {
    what: 'never answers',
    plant: () => {
      const open = IDBFactory.prototype.open;
      // The first connection stays open, so the second waits for ever.
      IDBFactory.prototype.open = function (name) {
        open.call(this, `${name}-hung`, 1);
        return open.call(this, `${name}-hung`, 2);
      };
    },
  },
];
for (const { what, plant } of BROKEN_DATABASES) {
  test(`fault 15: with a database that ${what}, one copy is kept, and it is told`, async ({
    page,
  }) => {
    await page.addInitScript(plant);
    await page.goto('/tools/agreement/');
    // A browser that does not answer is waited for, three seconds long.
    await expect(nameField(page)).toBeEnabled({ timeout: 10_000 });
    await nameField(page).fill('Ana');
    await expect(saveStatus(page)).toHaveText(t('save.once'), { timeout: 10_000 });
    await expect(page.getByText(t('save.onceNote'))).toBeVisible();
    await page.reload();
    await expect(nameField(page)).toHaveValue('Ana', { timeout: 10_000 });
    await expect(saveStatus(page)).toHaveText(t('save.once'));
    await page.getByRole('button', { name: t('file.erase') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('erase.yes') })
      .click();
    if (what === 'never answers') {
      // It may hold a copy still, so nobody is told that the agreement is gone.
      await expect(page.getByText(t('erase.failed'))).toBeVisible({ timeout: 10_000 });
    } else {
      await expect(saveStatus(page)).toHaveText(t('save.erased'));
      expect(Object.keys(await localBytes(page))).toEqual([]);
    }
  });
}
