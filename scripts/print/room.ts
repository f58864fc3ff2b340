/** The print room in a browser that nobody sees: asked as a person asks it, and told what came of it. */
import type { BrowserContext, Page } from '@playwright/test';
import { localePath } from '../../src/lib/i18n/locales.ts';
import type { Translate } from '../../src/lib/i18n/messages.ts';
import { presetFragment } from '../../src/lib/print/preset-link.ts';
import { numberedName, type SetKind } from '../../src/lib/print/set-file-names.ts';
import type { Order } from './order.ts';
import { Refusal } from './refusal.ts';

export interface WrittenFile {
  name: string;
  bytes: Uint8Array;
}

export interface Room {
  page: Page;
  order: Order;
  t: Translate;
}

/** Thousands of sheets take their time. */
const PATIENCE = 600_000;

/** Opens the room with all that an order asks for, and lays the sheets out; refuses in the words of the page. */
export async function layOut(
  context: BrowserContext,
  { site, locale }: { site: string; locale: string },
  order: Order,
  t: Translate,
): Promise<Room> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const { settings, whom, circleSize, day, place } = order;
  await page.goto(`${site}${localePath(locale, '/print/')}#${presetFragment(settings)}`);
  await page.getByText(t('room.fromLink')).waitFor();
  const field = (label: string) => page.getByLabel(label, { exact: true });
  if ('names' in whom) {
    await field(t('pairs.names')).fill(whom.names);
  } else {
    await field(t('room.blank')).check();
    await field(t('room.copies')).fill(String(whom.copies));
  }
  if (circleSize) await field(t('pairs.size')).selectOption(String(circleSize));
  await field(t('room.day')).fill(day);
  await field(t('room.place')).fill(place);
  await page.getByRole('button', { name: t('pairs.make') }).click();

  const sets = page.locator('.leaf-set');
  const trouble = page.getByRole('alert').filter({ hasText: /\S/ });
  await sets.or(trouble).first().waitFor({ state: 'attached' });
  if ((await sets.count()) === 0) throw new Refusal(await trouble.innerText());
  return { page, order, t };
}

/** What the page says of the sheets: what to look at before they are printed, and how many there are. */
export async function told({ page, t }: Room): Promise<string> {
  const notes = await page.locator('.pairs-notes').innerText();
  const statuses = await page.getByRole('status').allInnerTexts();
  const amount = statuses.filter((words) => !words.startsWith(t('room.fromLink')));
  return [notes, ...amount].filter((words) => words.trim()).join('\n\n');
}

/** All sheets, in the order in which they are printed. */
export async function stackFile(room: Room): Promise<WrittenFile> {
  return { name: 'stack.pdf', bytes: await pdf(room, '') };
}

/** A file for each set, which are numbered and not named. */
export async function eachFile(room: Room): Promise<WrittenFile[]> {
  const { page, order } = room;
  const count = await page.locator('.leaf-set').count();
  const before = order.settings.leader.length > 0 ? 1 : 0;
  const files: WrittenFile[] = [];
  for (let i = 0; i < count; i++) {
    const name = i < before ? 'leader' : numberedName(kindOf(order), i - before, count - before);
    await page.evaluate((shown) => {
      for (const [j, set] of document.querySelectorAll<HTMLElement>('.leaf-set').entries()) {
        set.hidden = j !== shown;
      }
    }, i);
    files.push({ name: `${name}.pdf`, bytes: await pdf(room, name) });
  }
  return files;
}

function kindOf({ settings: { mode } }: Order): SetKind {
  return mode === 'circle' ? 'circle' : 'pair';
}

/** With tags for ears, bookmarks, and a title that says what it is. */
async function pdf({ page, order }: Room, part: string): Promise<Uint8Array> {
  const paper = await page
    .locator('.leaf-set:not([hidden]) .leaf-whose > span')
    .first()
    .textContent();
  const title = [order.settings.programme, paper, part].filter(Boolean).join(' · ');
  await page.evaluate((words) => {
    document.title = words;
  }, title);
  return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
}

/** The zip of Word files that the page makes. */
export async function wordFiles({ page, order, t }: Room): Promise<WrittenFile> {
  const kind = kindOf(order);
  const words = kind === 'circle' ? t('setFiles.makeCircles') : t('setFiles.makePairs');
  const button = page.getByRole('button', { name: words });
  if ((await button.count()) === 0) {
    throw new Refusal(
      'These papers are for scissors and pens: no Word file holds them. Leave out --word.',
    );
  }
  const made = page.waitForEvent('download');
  const failed = page.getByText(t('setFiles.failed')).waitFor();
  // Whichever does not happen fails when the page closes, and nobody waits for it then.
  for (const either of [made, failed]) either.catch(() => undefined);
  await button.click();
  const download = await Promise.race([made, failed]);
  if (!download) throw new Error(t('setFiles.failed'));
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  await download.delete();
  return { name: `${kind}s.zip`, bytes: Buffer.concat(chunks) };
}
