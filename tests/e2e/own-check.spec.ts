/** A self-check that a programme adds: one YAML file, and not a line of code. The example is the one that people copy. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../scripts/serve.ts';
import { type Questionnaire, questionnaireSchema } from '../../src/lib/check/questionnaire.ts';
import { readYaml } from '../../src/lib/yaml/read-yaml.ts';
import { parse } from '../../src/lib/zod/zod.ts';
import { saveStatus, untilSaved } from '../support/agreement.ts';
import { answerItems, goOn, onScreen, storedChecks, titleOf } from '../support/check-page.ts';
import { test as base, expect } from '../support/guarded-test.ts';
import { siteWith } from '../support/own-site.ts';
import { ROOT, t } from '../support/words.ts';

const GUIDE = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const [, , EXAMPLE = ''] = /## A self-check([\s\S]*?)```yaml\n([\s\S]*?)```/.exec(GUIDE) ?? [];
const ID = 'our-own';

function ownCheck(): Extract<Questionnaire, { kind: 'self' }> {
  const read = readYaml(EXAMPLE);
  const asked = parse(questionnaireSchema, read.ok ? read.data : undefined);
  if (asked.kind !== 'self') throw new Error('The example is no self-check.');
  return asked;
}

const test = base.extend<object, { own: Site }>({
  own: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const site = await siteWith({ [`src/content/checks/en/${ID}.yaml`]: EXAMPLE });
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ own }, use) => use(own.address),
});

test('added as one file, it is listed, taken to its next steps, kept, printed and found', async ({
  page,
}) => {
  test.slow();
  const asked = ownCheck();
  await page.goto('/tools/check/');
  const list = page.getByRole('region', { name: t('check.others') });
  // Behind the five that come with the project: its place is 20.
  await expect(list.getByRole('link')).toHaveCount(6);
  await expect(list.getByRole('link').last()).toHaveText(asked.title);
  await expect(list).toContainText(asked.lead);
  await list.getByRole('link').last().click();
  await expect(page).toHaveURL(`/tools/check/${ID}/`);
  await expect(page.getByRole('heading', { name: asked.title, level: 1 })).toBeVisible();
  await expect(saveStatus(page)).toHaveText(t('save.empty'));

  const [group] = asked.groups;
  const [question, hours] = group?.items ?? [];
  await goOn(page, group?.title ?? '');
  await answerItems(page, group?.items ?? [], ['Yes', 'Not yet']);
  await goOn(page, titleOf('result', asked));
  await expect(onScreen(page).getByText(hours?.step ?? '')).toBeVisible();
  await expect(onScreen(page).getByText(question?.step ?? '')).toHaveCount(0);
  await expect(onScreen(page).getByText(question?.text ?? '')).toBeVisible();
  const links = onScreen(page).locator('.topic a');
  await expect(links).toHaveCount(2);
  await expect(links.first()).toHaveAttribute('href', '/guides/boundaries/');
  await expect(links.last()).toHaveAttribute('href', '/tools/agreement/');
  await goOn(page, titleOf('next', asked));
  await page.getByLabel(t('checkQuestions.next.what')).fill('Say which evenings I have');
  await untilSaved(page);
  expect([...(await storedChecks(page)).values()]).toMatchObject([
    { questionnaire: ID, edition: 1, answers: { 'my-question': 'yes', 'my-hours': 'not-yet' } },
  ]);

  await page.goto('/print/');
  await page.locator(`main a[href="/print/check-${ID}/"]`).click();
  await expect(page.locator('.sheet')).toContainText(hours?.text ?? '');
  await page.goto('/search/');
  await page.getByLabel(t('search.label')).fill(asked.title);
  await expect(
    page.getByRole('main').locator(`a[href^="/tools/check/${ID}/"]`).first(),
  ).toBeVisible();
  // A relationship check knows nothing of it.
  await page.goto('/tools/check/');
  await expect(saveStatus(page)).toHaveText(t('save.empty'));
});
