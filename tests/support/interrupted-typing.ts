/** Typing that something breaks off: what was typed, what was called saved, and what comes back. */
import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { nameField, programmeField } from './agreement.ts';
import { t } from './words.ts';

interface Typed {
  /** All that was typed, in the order of typing. */
  typed: string;
  /** What stood in the field when the page last said “Saved”. */
  saved: string;
}

/** Goes on from `before` for so many milliseconds; `mark` tells this round's words from others. */
export async function typeFor(
  page: Page,
  before: string,
  mark: string,
  milliseconds: number,
): Promise<Typed> {
  let saved = before;
  await tellSaves(page, (words) => {
    saved = words;
  });
  let typed = before;
  const end = Date.now() + milliseconds;
  for (let i = 0; Date.now() < end; i++) {
    typed += `${mark}.${i} `;
    // Both fields get the same words within one task, so a revision holds both or neither.
    await page.evaluate((words) => {
      for (const id of ['person-0', 'programme']) {
        const field = document.querySelector<HTMLInputElement>(`#${id}`);
        if (!field) throw new Error(`No field ${id}.`);
        field.value = words;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    }, typed);
    await page.waitForTimeout(randomInt(5, 350));
  }
  return { typed, saved };
}

/** From now on, tells what stood in the field each time the page said “Saved”. */
async function tellSaves(page: Page, saved: (words: string) => void): Promise<void> {
  await page.exposeFunction('tellSave', saved);
  await page.evaluate((word) => {
    const told = window as unknown as { tellSave: (words: string) => void };
    const status = document.querySelector('.save [role=status]');
    const name = document.querySelector<HTMLInputElement>('#person-0');
    new MutationObserver(() => {
      if (status?.textContent === word) told.tellSave(name?.value ?? '');
    }).observe(status ?? document, { childList: true, characterData: true, subtree: true });
  }, t('save.saved'));
}

interface Back {
  name: string;
  programme: string;
  /** Whether something lies there that can't be read. */
  isKept: boolean;
}

/** What a page that was opened anew shows. */
export async function readBack(page: Page): Promise<Back> {
  return {
    name: await nameField(page).inputValue(),
    programme: await programmeField(page).inputValue(),
    isKept: (await page.getByRole('region', { name: t('kept.title') }).count()) > 0,
  };
}

/** A sentence where what came back is not one whole revision, or is older than the last “Saved”. */
export function whatIsWrong({
  typed,
  saved,
  name,
  programme,
  isKept,
}: Typed & Back): string | undefined {
  if (!typed.startsWith(name)) return `“${name}” was never typed.`;
  if (name !== programme) return `“${name}” came back with “${programme}”: two revisions.`;
  if (name.length < saved.length) return `“${saved.slice(name.length)}” was saved, and is lost.`;
  return isKept ? 'Something came back that can’t be read.' : undefined;
}
