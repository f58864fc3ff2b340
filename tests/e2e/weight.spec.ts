/** What a first visit weighs, the policy of every page, and that typing asks the network for nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missedBars, WEIGHT_BARS } from '../../bench/bars.ts';
import { builtPages, type PageKind } from '../../bench/built-pages.ts';
import { expect, test } from '../support/guarded-test.ts';
import { firstField, measureVisit, TYPED, type } from '../support/measure.ts';

const folder = join(import.meta.dirname, '../../dist');
const pages = builtPages(folder);

for (const { path, kind } of pages) {
  const bar = WEIGHT_BARS[kind];
  if (!bar) continue;
  test(`${path} is light enough for a first visit`, async ({ browser, baseURL }) => {
    const visit = await measureVisit(browser, baseURL ?? '', path);
    const found = JSON.stringify(visit, null, 1);
    expect(missedBars(visit, bar), `over ${JSON.stringify(bar)}: ${found}`).toEqual([]);
    expect(visit.foreign, 'fault 85: other origins that it asks').toEqual([]);
    // A page that did not come would pass every bar.
    expect(visit.byKind.html).toBeGreaterThan(1000);
    expect(visit.byKind.css).toBeGreaterThan(1000);
  });
}

for (const { path } of pages.filter(({ kind }) => kind === 'tool')) {
  test(`fault 86: typing in ${path} asks the network for nothing`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await firstField(page).click();
    const requests = await type(page, TYPED);
    await expect(firstField(page)).toHaveValue(TYPED);
    expect(requests).toEqual([]);
  });
}

for (const { file, path, kind } of pages) {
  test(`fault 87: ${path} carries a strict policy`, () => {
    const html = readFileSync(join(folder, file), 'utf8');
    const metas = html.match(/<meta http-equiv="content-security-policy"[^>]*>/g) ?? [];
    expect(metas).toHaveLength(1);
    const [meta = ''] = metas;
    const policy = readPolicy(meta);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    const loose = [...policy].flatMap(([name, values]) =>
      values.filter((value) => !isStrict(name, value, kind)).map((value) => `${name} ${value}`),
    );
    expect(loose).toEqual([]);
    // A policy binds only what stands after it. The icon, the manifest and the address of the page may come before.
    const before = html.slice(0, html.indexOf(meta));
    expect(before).not.toMatch(/<script|<img|<link(?! rel="(icon|manifest|canonical)")/);
  });
}

function readPolicy(meta: string): Map<string, string[]> {
  const [, content = ''] = /content="([^"]*)"/.exec(meta) ?? [];
  const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...values]) => [name, values]));
}

/** Our own origin, nothing at all, or a script or style known by its hash; WebAssembly in search and a chosen picture in the studio alone. */
function isStrict(name: string, value: string, kind: PageKind): boolean {
  if (value === "'self'" || value === "'none'") return true;
  if (value === 'blob:') return name === 'img-src' && kind === 'studio';
  if (value === "'wasm-unsafe-eval'") return name === 'script-src' && kind === 'search';
  return /^(script|style)-src$/.test(name) && /^'sha(256|384|512)-[A-Za-z0-9+/=]+'$/.test(value);
}
