/** A sitting whose stop signs may be answered, and everything in which an answer to one could be found afterwards. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { paper, saveFileButton, untilSaved } from './agreement.ts';
import {
  answerItems,
  answerStops,
  dimensionOf,
  heading,
  nameField,
  openCheck,
  type StopLabel,
  titleOf,
  toStep,
} from './check-page.ts';
import { expect } from './guarded-test.ts';
import { print } from './pdf.ts';
import { everythingIn } from './privacy.ts';
import { localBytes, strictBytes } from './saved-bytes.ts';
import { t } from './words.ts';

/** Two sittings with the same ids and at the same moment differ in nothing but in what was done. */
async function makeAlike(page: Page): Promise<void> {
  await page.clock.setFixedTime('2026-11-28T10:00:00Z');
  await page.addInitScript(() => {
    let last = 0;
    crypto.randomUUID = () => {
      last++;
      return `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
    };
  });
}

/** Takes a check with some answers and words in every place; all stop signs get one answer, or none. Gives every address asked for, now and later. */
export async function sitWith(page: Page, stop: StopLabel | undefined): Promise<string[]> {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  await makeAlike(page);
  await openCheck(page);
  let saves = 0;
  /** Each edit is a save of its own, and so is each revision. */
  const edit = async (act: Promise<void>) => {
    await act;
    saves++;
    await expect.poll(() => savesOf(page)).toEqual([saves, saves]);
  };
  await edit(nameField(page).fill('Ana'));
  await toStep(page, 'mode');
  await edit(page.getByRole('radio', { name: t('mode.reciprocal') }).check());
  await toStep(page, 'safe');
  if (stop) await answerStops(page, stop);
  await toStep(page, 'talking');
  for (const [i, label] of ['Often', 'Sometimes', 'Rarely'].entries()) {
    await edit(answerItems(page, dimensionOf('talking').items.slice(i, i + 1), [label]));
  }
  await toStep(page, 'words');
  await edit(page.getByLabel(t('checkQuestions.words.note')).fill('For me alone'));
  await toResult(page, stop);
  await toStep(page, 'next');
  await edit(page.getByLabel(t('checkQuestions.next.what')).fill('Ask Ben what helps him'));
  await edit(page.getByLabel(t('checkQuestions.next.by')).fill('2026-12-05'));
  await untilSaved(page);
  return requests;
}

/** Goes to the result, past what one can do where it stands before it. */
async function toResult(page: Page, stop: StopLabel | undefined): Promise<void> {
  await toStep(page, 'result');
  if (!stop || stop === 'no') return;
  await page.getByRole('button', { name: t('checkResult.goOn') }).click();
  await expect(heading(page)).toHaveText(titleOf('result'));
}

/** The revision that each copy holds. */
async function savesOf(page: Page): Promise<number[]> {
  const copies = [await localBytes(page), await strictBytes(page)];
  const texts = copies.map((copy) => Object.values(copy).find((text) => text.startsWith('{')));
  return texts.map((text) => JSON.parse(text ?? '{"revision":0}').revision);
}

const FILES = ['text', 'markdown', 'word', 'calendar'] as const;

/** All that this check leaves on the device, on paper and in files, the note for oneself included. */
export async function tracesOf(
  page: Page,
  stop: StopLabel | undefined,
): Promise<Record<string, unknown>> {
  await page.getByLabel(t('check.file.note')).check();
  const files: Record<string, string> = {};
  const keep = async (button: Locator) => {
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    files[file.suggestedFilename()] = await readFile(await file.path(), 'latin1');
  };
  const printed: Record<string, string> = {};
  const sheets: Record<string, string> = {};
  const look = async (step: string) => {
    printed[step] = (await print(page, 'A4')).words;
    sheets[step] = await paper(page).innerHTML();
  };
  await keep(saveFileButton(page));
  await page.getByText(t('check.file.more'), { exact: true }).click();
  for (const kind of FILES) {
    await keep(page.getByRole('button', { name: t(`questions.files.${kind}`), exact: true }));
  }
  await toStep(page, 'safe');
  await look('safe');
  await toResult(page, stop);
  await look('result');
  await toStep(page, 'compare');
  await page.getByLabel(t('checkCompare.all'), { exact: true }).check();
  await keep(page.getByRole('button', { name: t('checkCompare.save') }));
  return {
    ...(await everythingIn(page)),
    address: page.url(),
    title: await page.title(),
    places: await page.evaluate(() => history.length),
    files,
    printed,
    sheets,
  };
}
