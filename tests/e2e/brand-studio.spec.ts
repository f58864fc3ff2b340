/** The brand studio: from a form to a folder that the build reads, and back, by people who use no terminal. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { readBrandFolder } from '../../src/build/brand.ts';
import { BRAND, LOGO } from '../support/brand-folder.ts';
import { expect, test } from '../support/guarded-test.ts';
import {
  field,
  fillIn,
  openStudio,
  saveButton,
  savedFolder,
  summary,
} from '../support/studio-page.ts';
import { pattern, ROOT, t } from '../support/words.ts';

test('what is filled in comes out as a folder that the build reads', async ({ page }) => {
  await fillIn(page);
  await field(page, 'studio.field.logo.light').setInputFiles({
    name: 'Our logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(LOGO),
  });
  await expect(
    page.getByText(t('studio.picture', { name: 'Our logo.svg', width: 30, height: 20 })),
  ).toBeVisible();
  await field(page, 'studio.field.type.choice').selectOption('easy-read');
  for (const look of await page.locator('.studio-look').all()) {
    await expect(look).toHaveCSS('font-family', /^Verdana, /);
  }
  await page.getByRole('checkbox', { name: t('mode.cross-age') }).check();
  await page.getByRole('button', { name: t('studio.addContact') }).click();
  await field(page, 'studio.field.contacts.for').selectOption('safeguarding');
  await field(page, 'studio.field.contacts.name').fill('Ms Okafor');
  await field(page, 'studio.field.contacts.reach').fill('Room 12');
  await field(page, 'studio.field.contacts.languages').fill('English, Español');
  const folder = await savedFolder(page);
  await expect(page.getByText(t('studio.saved'))).toBeVisible();
  const { brand, notes } = readBrandFolder(ROOT, folder);
  expect(notes).toEqual([]);
  expect(brand).toMatchObject({
    name: 'Riverside “Pairs”',
    tagline: 'Two people: one week at a time.',
    contacts: [{ name: 'Ms Okafor', reach: 'Room 12', about: 'English, Español.' }],
    logo: { light: { href: '/brand/logo.svg', width: 30, height: 20 } },
    inks: { one: { shape: '#8a2f6f' } },
    type: 'easy-read',
  });
  expect(brand.offers.modes).toContain('cross-age');
  // It says what each setting is for, as the file of the command does.
  expect(readFileSync(join(folder, 'brand.yaml'), 'utf8')).toContain('# Whom people can turn to.');
});

test('what would not build is told by its field, and by a list that leads there', async ({
  page,
}) => {
  await openStudio(page);
  await field(page, 'studio.field.site').fill('http://pairs.example.org');
  await page.getByRole('checkbox', { name: t('studio.field.offers.under18') }).check();
  await page.getByText(t('studio.byHand')).click();
  await field(page, 'studio.field.colours.one.text').fill('#ffff00');
  await saveButton(page).click();
  await expect(summary(page)).toBeFocused();
  await expect(summary(page).getByRole('listitem')).toHaveCount(4);
  await expect(summary(page).getByText(pattern('studio.safeguarding'))).toBeVisible();
  await summary(page)
    .getByRole('link', { name: t('studio.field.name') })
    .click();
  await expect(field(page, 'studio.field.name')).toBeFocused();
  await expect(field(page, 'studio.field.name')).toHaveAccessibleDescription(
    new RegExp(t('studio.needed')),
  );
  await page.keyboard.type('Pairs');
  await field(page, 'studio.field.tagline').fill('Two.');
  await field(page, 'studio.field.site').fill('https://pairs.example.org');
  // Only now do colours have their turn: they are judged as a whole.
  await summary(page)
    .getByRole('link', { name: t('studio.field.colours.one.text') })
    .click();
  const ink = field(page, 'studio.field.colours.one.text');
  await expect(ink).toHaveAccessibleDescription(
    /cannot be read: .*The nearest that can is "#[0-9a-f]{6}"/,
  );
  await ink.fill('');
  await page.getByRole('checkbox', { name: t('studio.field.offers.under18') }).uncheck();
  await expect(summary(page)).toBeHidden();
  expect(readBrandFolder(ROOT, await savedFolder(page)).brand.name).toBe('Pairs');
});

test('fault 58, 59: a picture that could act is refused in the words of the build', async ({
  page,
}) => {
  await openStudio(page);
  const logo = field(page, 'studio.field.logo.light');
  const svg = LOGO.replace('<path', '<script>1</script><path');
  await logo.setInputFiles({
    name: 'logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(svg),
  });
  await expect(page.getByRole('alert')).toContainText('holds <script>');
  await logo.setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.alloc(300_000),
  });
  await expect(page.getByRole('alert')).toContainText('300 KB');
  await expect(logo).toHaveAccessibleDescription(/300 KB/);
});

const OWN_WORDS = 'tools:\n  agreement: Our agreement\n';

test('a brand that is there already opens again: its zip with its content, or its file', async ({
  page,
}) => {
  await openStudio(page);
  await page.getByText(t('studio.openWhat')).click();
  const file = page.getByRole('button', { name: t('studio.open') });
  const bytes = (text: string) => new TextEncoder().encode(text);
  // A code host packs a folder with its name around it.
  const zip = zipSync({
    'pairs-main/brand.yaml': bytes(BRAND),
    'pairs-main/logo.svg': bytes(LOGO),
    'pairs-main/content/messages/en.yaml': bytes(OWN_WORDS),
    '../outside.md': bytes('No.'),
  });
  await file.setInputFiles({
    name: 'pairs.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zip),
  });
  await expect(page.getByText(t('studio.opened', { name: 'pairs.zip' }))).toBeVisible();
  await expect(field(page, 'studio.field.contacts.name')).toHaveValue('Ms Okafor');
  const folder = await savedFolder(page);
  expect(readBrandFolder(ROOT, folder).brand.name).toBe('Riverside Pairs');
  expect(readFileSync(join(folder, 'content/messages/en.yaml'), 'utf8')).toBe(OWN_WORDS);

  await field(page, 'studio.field.name').fill('Unsaved Pairs');
  const yaml = {
    name: 'brand.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from(`${BRAND}colors: 1\n`),
  };
  await file.setInputFiles(yaml);
  await page.getByRole('button', { name: t('studio.openAnyway') }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(t('studio.line', { line: BRAND.split('\n').length }));
  await expect(alert).toContainText('Did you mean “colours”?');
  await expect(field(page, 'studio.field.name')).toHaveValue('Unsaved Pairs');
});

test('the look follows the colours, in both themes, and the numbers hold what WCAG asks', async ({
  page,
}) => {
  await fillIn(page);
  const ink = (theme: string) =>
    page
      .locator(`.studio-look-${theme} .sample-link`)
      .evaluate((link) => getComputedStyle(link).color);
  await expect.poll(() => ink('light'), { timeout: 15_000 }).toBe('rgb(138, 47, 111)');
  expect(await ink('dark')).not.toBe(await ink('light'));
  await page.getByText(t('studio.contrasts'), { exact: true }).click();
  const table = page.getByRole('table', { name: pattern('studio.contrastsOf') }).first();
  for (const row of (await table.getByRole('row').all()).slice(1)) {
    const [light = 0, dark = 0, least = 99] = (await row.getByRole('cell').allTextContents()).map(
      Number,
    );
    expect(Math.min(light, dark)).toBeGreaterThanOrEqual(least);
  }
});

test('fault 86: typing asks the network for nothing, and leaving with unsaved words asks first', async ({
  page,
}) => {
  await fillIn(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await field(page, 'studio.field.shortName').pressSequentially('Pairs');
  await field(page, 'studio.field.colours.one.shape').fill('#123456');
  await expect(page.getByText(t('studio.unsaved'))).toBeVisible();
  expect(asked).toEqual([]);
  page.on('dialog', (dialog) => dialog.accept());
  const [dialog] = await Promise.all([
    page.waitForEvent('dialog'),
    page.close({ runBeforeUnload: true }),
  ]);
  expect(dialog.type()).toBe('beforeunload');
});
