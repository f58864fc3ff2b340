/** Two people, two browsers: propose, change, send back, agree; and links that are not what they seem. */
import { readFile } from 'node:fs/promises';
import {
  BUILDER,
  goTo,
  introduce,
  nameField,
  openBuilder,
  openFile,
  untilSaved,
  writeOwnWords,
} from '../support/agreement.ts';
import { expect } from '../support/guarded-test.ts';
import { shareComputer } from '../support/privacy.ts';
import { localBytes, strictBytes } from '../support/saved-bytes.ts';
import {
  eightWords,
  goToAgree,
  handOver,
  linkOf,
  openLink,
  receivedHeading,
  sayYes,
  standing,
  test,
} from '../support/two-people.ts';
import { t } from '../support/words.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('proposed, changed, sent back and agreed by two people on two devices', async ({
  page: ana,
  another,
}) => {
  test.slow();
  const ben = await another();
  await openBuilder(ana);
  await introduce(ana, 'Ana', 'Ben', 'Evening college');
  await writeOwnWords(ana, 'meeting', 'On Mondays.');
  await goToAgree(ana);
  await expect(standing(ana)).toHaveText(t('agree.open'));
  await sayYes(ana, 'Ana');
  await expect(standing(ana)).toHaveText(t('agree.proposed', { names: 'Ben' }));
  const proposed = await linkOf(ana);

  await openLink(ben, proposed);
  await expect(receivedHeading(ben, 'received.from')).toContainText('Ana');
  await expect(ben.locator('.sheet')).toContainText('On Mondays.');
  await ben.getByRole('button', { name: t('received.change') }).click();
  await expect(ben.getByRole('heading', { name: t('questions.answers.title') })).toBeVisible();
  await writeOwnWords(ben, 'meeting', 'On Tuesdays, at the library.');
  await writeOwnWords(ben, 'ending', 'We finish with a walk.');
  await goToAgree(ben);
  // Ana said yes to other words.
  await expect(standing(ben)).toHaveText(t('agree.open'));
  await sayYes(ben, 'Ben');
  const changed = await linkOf(ben);

  await openLink(ana, changed);
  await expect(receivedHeading(ana, 'received.changedBy')).toContainText('Ben');
  const meeting = ana.getByRole('group', { name: 'Meeting' });
  await expect(meeting).toContainText(t('received.byThem'));
  await expect(meeting.locator('mark').first()).toHaveText('Mondays');
  await meeting.getByRole('radio', { name: t('received.theirs') }).check();
  const ending = ana.getByRole('group', { name: 'Ending' });
  await ending.getByRole('radio', { name: t('received.theirs') }).check();
  await ending.getByRole('radio', { name: t('received.yours') }).check();
  await ana.getByRole('button', { name: t('received.done') }).click();
  // One of Ben’s changes is not taken, so these are no words that he said yes to.
  await expect(standing(ana)).toHaveText(t('agree.open'));
  await sayYes(ana, 'Ana');
  const counter = await linkOf(ana);

  await openLink(ben, counter);
  await ben.getByRole('button', { name: t('received.takeAll') }).click();
  await ben.getByRole('button', { name: t('received.done') }).click();
  await expect(standing(ben)).toHaveText(t('agree.proposed', { names: 'Ben' }));
  await sayYes(ben, 'Ben');
  await expect(standing(ben)).toHaveText(t('agree.agreed'));
  const words = await eightWords(ben);
  const answer = await linkOf(ben);

  await openLink(ana, answer);
  await expect(receivedHeading(ana, 'received.have')).toBeVisible();
  await ana.getByRole('button', { name: t('received.keepNews') }).click();
  await expect(standing(ana)).toHaveText(t('agree.agreed'));
  expect(await eightWords(ana)).toEqual(words);
  await untilSaved(ana);
});

test('by file: saved by one, opened and agreed to by the other', async ({ page: ana, another }) => {
  const ben = await another();
  await openBuilder(ana);
  await introduce(ana, 'Ana', 'Ben');
  await goToAgree(ana);
  await sayYes(ana, 'Ana');
  const [file] = await Promise.all([
    ana.waitForEvent('download'),
    ana.getByRole('button', { name: t('agree.file') }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^proposal-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await file.path(), 'utf8');

  await openBuilder(ben);
  await openFile(ben, 'proposal.json', text);
  await expect(receivedHeading(ben, 'received.from')).toBeFocused();
  await ben.getByRole('button', { name: t('agree.yes', { name: 'Ben' }) }).click();
  await expect(standing(ben)).toHaveText(t('agree.agreed'));
  await untilSaved(ben);
});

test('a circle of three passes it on until all have said yes', async ({ page: ana, another }) => {
  test.slow();
  await openBuilder(ana, 'mode');
  await ana.getByRole('radio', { name: t('mode.circle') }).check();
  await goTo(ana, 'people');
  for (const [i, name] of ['Ana', 'Ben', 'Chi'].entries()) {
    const label = t(i === 0 ? 'agreement.people.you' : 'agreement.people.person', {
      number: i + 1,
    });
    await ana.getByLabel(label, { exact: true }).fill(name);
  }
  await goToAgree(ana);
  await sayYes(ana, 'Ana');
  let link = await linkOf(ana);
  for (const name of ['Ben', 'Chi']) {
    const device = await another();
    await openLink(device, link);
    if (name === 'Ben') {
      // Two are left, so the page asks who reads it.
      await device.getByRole('button', { name: t('received.agree') }).click();
      await expect(device.getByText(t('received.whoMissing'))).toBeVisible();
      await device.getByRole('radio', { name }).check();
      await device.getByRole('button', { name: t('received.agree') }).click();
      await expect(standing(device)).toHaveText(t('agree.proposed', { names: 'Chi' }));
    } else {
      await device.getByRole('button', { name: t('agree.yes', { name }) }).click();
      await expect(standing(device)).toHaveText(t('agree.agreed'));
    }
    await expect(handOver(device)).toBeVisible();
    link = await linkOf(device);
  }
  await openLink(ana, link);
  await ana.getByRole('button', { name: t('received.keepNews') }).click();
  await expect(standing(ana)).toHaveText(t('agree.agreed'));
});

test('agreed side by side on one device, and taken to the other’s: both can go on from it', async ({
  page: ana,
  another,
}) => {
  const ben = await another();
  await openBuilder(ana);
  await introduce(ana, 'Ana', 'Ben');
  await goToAgree(ana);
  await sayYes(ana, 'Ana');
  await sayYes(ana, 'Ben');
  const link = await linkOf(ana);
  await openLink(ben, link);
  await ben.getByRole('button', { name: t('received.keepNews') }).click();
  expect(await eightWords(ben)).toEqual(await eightWords(ana));
  await goTo(ben, 'later');
  await expect(ben.getByRole('heading', { name: t('later.title') })).toBeFocused();
});

test('a yes that was taken back is not said again by an answer to what was sent before', async ({
  page: ana,
  another,
}) => {
  const ben = await another();
  await openBuilder(ana);
  await introduce(ana, 'Ana', 'Ben');
  await goToAgree(ana);
  await sayYes(ana, 'Ana');
  const link = await linkOf(ana);
  await ana.getByRole('button', { name: t('agree.takeBack', { name: 'Ana' }) }).click();
  // Where they know each other from stands on no paper: these are the same words.
  await goTo(ana, 'setting');
  await ana.getByRole('radio', { name: t('questions.setting.school'), exact: true }).check();
  await openLink(ben, link);
  await ben.getByRole('button', { name: t('agree.yes', { name: 'Ben' }) }).click();
  await expect(standing(ben)).toHaveText(t('agree.agreed'));
  await openLink(ana, await linkOf(ben));
  await expect(ana.getByText(t('received.haveNews', { names: 'Ben' }))).toBeVisible();
  await ana.getByRole('button', { name: t('received.keepNews') }).click();
  await expect(standing(ana)).toHaveText(t('agree.proposed', { names: 'Ana' }));
});

test('a link that is opened in a page of the builder is read there', async ({ page }) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  await goToAgree(page);
  const link = await linkOf(page);
  await goTo(page, link.replace(/^[^#]*#/, ''));
  await expect(receivedHeading(page, 'received.have')).toBeFocused();
  expect(page.url()).toMatch(/\/tools\/agreement\/$/);
  await page.getByRole('button', { name: t('received.notNow') }).click();
  await expect(nameField(page)).toHaveValue('Ana');
});

test.describe('a link from Ana', () => {
  let link: string;

  test.beforeEach(async ({ another }) => {
    const ana = await another();
    await openBuilder(ana);
    await introduce(ana, 'Ana', 'Ben');
    await writeOwnWords(ana, 'meeting', 'On Mondays.');
    await goToAgree(ana);
    await sayYes(ana, 'Ana');
    link = await linkOf(ana);
  });

  test('fault 47: what was handed over is gone from the address before anything is painted', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      // Each frame in which there is anything to paint.
      const look = () => {
        if (document.querySelector('header, main')) seen.push(location.href);
        if (seen.length < 5) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await openLink(page, link);
    const address = new URL(BUILDER, page.url()).href;
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set([address]));
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => history.state)).toBeFalsy();
    await page.reload();
    await expect(nameField(page)).toHaveValue('');
  });

  test('fault 48: opening it writes nothing, and nor does “Not now”', async ({ page }) => {
    await openBuilder(page);
    await introduce(page, 'Somebody', 'Else');
    const all = async () => [
      await localBytes(page),
      await strictBytes(page),
      await page.evaluate(() => ({ ...sessionStorage })),
    ];
    const before = await all();
    await page.goto(link);
    await expect(page.locator('.sheet')).toContainText('On Mondays.');
    await page.waitForTimeout(500);
    expect(await all()).toEqual(before);
    await page.getByRole('button', { name: t('received.notNow') }).click();
    await expect(nameField(page)).toHaveValue('Somebody');
    expect(await all()).toEqual(before);
  });

  for (const [how, change, message] of [
    ['cut short', (text: string) => text.slice(0, -9), 'received.damaged'],
    [
      'with a letter changed',
      (text: string) => text.replace(/.(?=.{20}$)/, '~'),
      'received.damaged',
    ],
    ['of a newer release', (text: string) => text.replace('#a=1', '#a=9'), 'received.tooNew'],
    ['of nothing at all', (text: string) => text.replace(/#a=.*/, '#a=1'), 'received.damaged'],
  ] as const) {
    test(`fault 44: a link ${how} says what is wrong, and leads on`, async ({ page }) => {
      await openLink(page, change(link));
      await expect(page.getByText(t(message))).toBeVisible();
      await page.getByRole('button', { name: t('received.leave') }).click();
      await expect(nameField(page)).toBeVisible();
      expect(await localBytes(page)).toEqual({});
    });
  }

  test('fault 44: escaped by a mail program, it opens all the same', async ({ page }) => {
    await openLink(page, link.replace('#a=', '#a%3D'));
    await expect(page.locator('.sheet')).toContainText('On Mondays.');
    expect(page.url()).toMatch(/\/tools\/agreement\/$/);
  });

  test('fault 50: an old link, opened where the agreement has gone on, replaces nothing', async ({
    page,
  }) => {
    await openLink(page, link);
    await page.getByRole('button', { name: t('received.change') }).click();
    await writeOwnWords(page, 'meeting', 'On Fridays.');
    await goToAgree(page);
    await linkOf(page);
    await openLink(page, link);
    await expect(page.locator('.trouble').first()).toContainText(/old link/);
    const meeting = page.getByRole('group', { name: 'Meeting' });
    await expect(meeting.getByRole('radio', { name: t('received.yours') })).toBeChecked();
    await page.getByRole('button', { name: t('received.done') }).click();
    await expect(handOver(page)).toBeVisible();
    await goTo(page, 'meeting');
    await expect(page.getByLabel(t('questions.clause.ownLabel'), { exact: true })).toHaveValue(
      'On Fridays.',
    );
  });

  test('fault 102: on a shared computer it can be agreed to, and nothing of it is kept', async ({
    page,
  }) => {
    await openBuilder(page);
    await shareComputer(page);
    await page.goto(link);
    await page.getByRole('button', { name: t('agree.yes', { name: 'Ben' }) }).click();
    await expect(standing(page)).toHaveText(t('agree.agreed'));
    expect(await localBytes(page)).toEqual({});
    expect(await strictBytes(page)).toEqual({});
    expect(await page.evaluate(() => Boolean(window.onbeforeunload))).toBe(true);
  });
});

test('a name that is missing is asked for before anybody says yes', async ({ page }) => {
  await openBuilder(page, 'agree');
  await page.getByRole('link', { name: t('agree.toNames') }).click();
  await introduce(page, 'Ana', 'Ben');
  await goToAgree(page);
  await sayYes(page, 'Ana');
  await page.getByRole('button', { name: t('agree.takeBack', { name: 'Ana' }) }).click();
  await expect(standing(page)).toHaveText(t('agree.open'));
});

test('fault 53: whoever hands it over is told who else may read it', async ({ page }) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  await goToAgree(page);
  await expect(page.getByLabel(t('agree.link'), { exact: true })).toHaveAccessibleDescription(
    t('agree.care'),
  );
});
