/**
 * `npm run print`: the print room from a terminal, for a programme’s own machine. The built site is opened in
 * a browser that nobody sees, so that the sheets are those of the page; names stay on this machine.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { readBrand } from '../src/build/brand.ts';
import { siteMessages } from '../src/build/own-messages.ts';
import { sitePathOf } from '../src/build/site-path.ts';
import { DEFAULT_LOCALE } from '../src/lib/i18n/locales.ts';
import { translator } from '../src/lib/i18n/messages.ts';
import { launchOptions } from './launch.ts';
import { helpText, readOptions, type Told } from './print/options.ts';
import { type Order, orderOf } from './print/order.ts';
import { Refusal } from './print/refusal.ts';
import { eachFile, layOut, stackFile, told, type WrittenFile, wordFiles } from './print/room.ts';
import { answerAs, builtSite, noOffer, offerIn, siteAddress } from './print/site.ts';
import { serve } from './serve.ts';

const root = join(import.meta.dirname, '..');

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(helpText(offerIn(join(root, 'dist'), DEFAULT_LOCALE)));
  else await printTo(outFolder(options), options);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}

async function printTo(folder: string, options: Told): Promise<void> {
  const { locale = DEFAULT_LOCALE } = options;
  const brand = readBrand(root);
  const site = options.codes ? siteAddress(options.site, brand.site) : undefined;
  const path = sitePathOf(brand);
  const dist = builtSite(root);
  const offer = offerIn(dist, locale);
  if (!offer) throw noOffer(locale);
  const order = orderOf(options, offer);
  const files = await filesFor(order, { dist, site, path, locale, options });
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of files) {
    writeFileSync(join(folder, name), bytes, { flag: options.force ? 'w' : 'wx' });
  }
  console.log(`\n${files.map(({ name }) => `  ${join(folder, name)}`).join('\n')}\n`);
}

/** All of them, or none. */
async function filesFor(
  order: Order,
  {
    dist,
    site,
    path,
    locale,
    options,
  }: { dist: string; site: string | undefined; path: string; locale: string; options: Told },
): Promise<WrittenFile[]> {
  const words = siteMessages(root).find(({ id }) => id === locale)?.data.words ?? {};
  const t = translator(words, locale);
  const served = await serve(dist, 0, path);
  const browser = await chromium.launch(await launchOptions());
  try {
    const context = await browser.newContext({ locale, reducedMotion: 'reduce' });
    const origin = site ?? served.address;
    await answerAs(context, origin, served.address);
    const room = await layOut(context, { site: origin + path, locale }, order, t);
    console.log(`\n${await told(room)}`);
    return [
      ...(options.word ? [await wordFiles(room)] : []),
      ...(options.each ? await eachFile(room) : [await stackFile(room)]),
    ];
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Refused before anybody waits, where it holds files that would be written over. */
function outFolder({ out, force }: Told): string {
  if (out === undefined) throw new Refusal('Say where the files go: --out and a folder.');
  const there = existsSync(out) ? readdirSync(out) : [];
  const [ours] = there.filter((name) =>
    /^(stack|leader|(pair|circle)-\d+)\.pdf$|^(pair|circle)s\.zip$/.test(name),
  );
  if (ours && !force) {
    throw new Refusal(
      `${join(out, ours)} is there already. Choose another folder, or add --force to write over what is there.`,
    );
  }
  return out;
}
