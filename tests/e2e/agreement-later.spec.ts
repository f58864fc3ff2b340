/** An agreement lives on: gone through, changed, rested, ended, and closed with a note. */
import type { Page } from '@playwright/test';
import { agreedSeed } from '../support/agreed.ts';
import { download, goTo, openBuilder, paper, untilSaved } from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import { agreementLink, openMy } from '../support/my-worksheets.ts';
import { FORMATS, print, squeeze } from '../support/pdf.ts';
import { seedLocal } from '../support/saved-bytes.ts';
import { t } from '../support/words.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a review, a changed limit, a break, an end, and a closing note to keep', async ({ page }) => {
  test.slow();
  await seedLocal(page, agreedSeed());
  await openBuilder(page, 'later');
  const agreed = part(page, t('later.agreedTitle'));
  await expect(agreed).toContainText(t('later.changes.none'));

  const limits = part(page, t('later.review.title'));
  await limits.getByRole('checkbox', { name: `${t('later.review.right')} Saying no` }).check();
  await limits.getByRole('link', { name: /needn’t share/ }).click();
  await page.getByRole('textbox').first().fill('money');
  await untilSaved(page);
  await goTo(page, 'later');
  await expect(agreed.locator('del').first()).toHaveText(`${t('later.changes.gone')}  and health`);
  await expect(agreed).toContainText(t('later.changes.again'));
  await button(page, t('later.review.done')).click();
  await page.getByLabel(t('later.review.next')).fill('2027-02-28');
  await expect(paper(page)).toContainText('28 February 2027');
  const calendar = await download(page, button(page, t('later.review.calendar')));
  expect(calendar.text).toContain('DTSTART;VALUE=DATE:20270228');

  const rest = part(page, t('later.pause.title'));
  await rest.getByLabel(t('later.pause.until')).fill('2027-02-02');
  await button(page, t('later.pause.start')).click();
  await expect(rest).toContainText('2 February 2027');
  await untilSaved(page);
  await openMy(page);
  const row = page.getByRole('listitem').filter({ has: agreementLink(page, 'Ana and Ben') });
  await expect(row).toContainText(t('my.pausedUntil', { day: '2 February 2027' }));
  await agreementLink(page, 'Ana and Ben').click();
  await goTo(page, 'later');
  await button(page, t('later.pause.resume')).click();
  await expect(rest).toContainText(t('later.pause.resumed'));

  await button(page, t('later.end.yes')).click();
  await expect(limits).toHaveCount(0);
  await page.getByLabel(t('later.closing.good')).fill('The walks *by* the canal.');
  await page.getByLabel(t('later.closing.thanks')).fill('Soup.');
  await untilSaved(page);
  const note = await download(page, button(page, t('questions.files.markdown')).first());
  expect(note.name).toMatch(/^closing-note-\d{4}-\d\d-\d\d\.md$/);
  expect(note.text).toContain('We, Ana and Ben, helped one another from 1 September 2026 to');
  expect(note.text).toContain('The walks \\*by\\* the canal.');
  expect(note.text).toContain(t('later.paper.noFault'));
  await page.reload();
  await expect(page.getByLabel(t('later.closing.good'))).toHaveValue('The walks *by* the canal.');
  await openMy(page);
  await expect(row).toContainText(/Ended on/);
});

test('the closing note prints alone, and then everything is as it was', async ({ page }) => {
  await seedLocal(page, agreedSeed());
  await openBuilder(page, 'later');
  await button(page, t('later.end.yes')).click();
  await page.getByLabel(t('later.closing.good')).fill('The walks.\nEven in rain.');
  await page.evaluate(() => {
    // The browser’s own window for printers would wait for ever.
    window.print = () => {};
  });
  for (const format of FORMATS) {
    await button(page, t('later.closing.print')).click();
    const { sheets, words } = await print(page, format);
    expect(sheets).toHaveLength(1);
    for (const text of ['The walks.', 'Even in rain.', t('later.paper.noFault'), 'Ana', 'Ben']) {
      expect(words).toContain(squeeze(text));
    }
    for (const text of ['An agreement between', t('later.closing.why'), t('site.promise')]) {
      expect(words).not.toContain(squeeze(text));
    }
  }
  await expect(page.locator('body > .sheet')).toHaveCount(0);
  await expect(page.locator('body > .screen-only')).toHaveCount(0);
  // From the browser’s own menu it is the agreement that prints, as everywhere in the builder.
  const whole = await print(page, 'A4');
  expect(whole.words).toContain(squeeze('An agreement between'));
  expect(whole.words).not.toContain(squeeze('The walks.'));
});

test('by keyboard alone: a limit is ticked, the review kept, a break begun and ended', async ({
  page,
}) => {
  await seedLocal(page, agreedSeed());
  await openBuilder(page, 'later');
  const tabTo = async (name: string, role: 'button' | 'checkbox' = 'button') => {
    const target = page.getByRole(role, { name, exact: true });
    await expect(target).toBeVisible();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      if (await target.evaluate((one) => one === document.activeElement)) return;
    }
    throw new Error(`The keyboard does not reach “${name}”.`);
  };
  await tabTo(`${t('later.review.right')} Saying no`, 'checkbox');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: /Saying no/ })).toBeChecked();
  await tabTo(t('later.review.done'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t('later.review.title') })).toBeFocused();
  await tabTo(t('later.pause.start'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t('later.pause.title') })).toBeFocused();
  await tabTo(t('later.pause.resume'));
  await page.keyboard.press('Enter');
  await tabTo(t('later.end.yes'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^It ended on/ })).toBeFocused();
  await untilSaved(page);
});
