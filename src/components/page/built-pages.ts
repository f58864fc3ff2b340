/** Which addresses of the site map stand in this build; what is not written yet, or not offered by the brand, is not linked. */
import { getCollection } from 'astro:content';
import { brand } from 'virtual:brand';
import { formIdOf } from '../../lib/agreement/forms.ts';
import { isGeneral } from '../../lib/agreement/template-schema.ts';
import { isOffered } from '../../lib/brand/offers.ts';
import { CHECK_PAPERS_BY_MODE } from '../../lib/check/paper-pages.ts';
import { DEFAULT_LOCALE } from '../../lib/i18n/locales.ts';
import { cardPagesIn } from '../cards/topics.ts';
import { printablesIn } from '../printables/printables.ts';

/** Pages of a language: `/guides/index.astro`. That of a missing page has none, and no address. */
const ROOM = '/src/pages/[...locale]';
const PAGE_FILES = Object.keys(import.meta.glob('/src/pages/**/*.astro'))
  .filter((file) => file.startsWith(ROOM))
  .map((file) => file.slice(ROOM.length));

let built: Promise<ReadonlySet<string>> | undefined;

export function builtPages(): Promise<ReadonlySet<string>> {
  built ??= findBuiltPages();
  return built;
}

async function findBuiltPages(): Promise<ReadonlySet<string>> {
  const fixed = PAGE_FILES.filter(
    (file) => !/\[(slug|form|path|section|check|paper|mode|printable)\]/.test(file),
  ).map((file) => file.replace(/(index)?\.astro$/, '').replace(/([^/])$/, '$1/'));
  const guides = await getCollection('guides');
  const templates = await getCollection('templates');
  const paths = await getCollection('paths');
  const selfChecks = (await getCollection('checks')).filter(({ data }) => data.kind === 'self');
  const printables = await printablesIn(DEFAULT_LOCALE);
  const pages = [
    ...fixed,
    ...(await cardPagesIn(DEFAULT_LOCALE)).map(({ path }) => path),
    ...CHECK_PAPERS_BY_MODE.map(({ page }) => `/print/${page}/`),
    ...printables.map(({ id }) => `/print/${id}/`),
    ...guides.map(({ id }) => `/guides/${nameOf(id)}/`),
    ...guides.map(({ data }) => `/print/booklet-${data.section}/`),
    ...paths.map(({ id }) => `/paths/${nameOf(id)}/`),
    ...selfChecks.flatMap(({ id }) => [
      `/tools/check/${nameOf(id)}/`,
      `/print/check-${nameOf(id)}/`,
    ]),
    ...templates
      .filter(({ data }) => isGeneral(data))
      .flatMap(({ data }) => data.modes.map((mode) => `/print/${formIdOf(mode)}/`)),
  ];
  return new Set(pages.filter((path) => isOffered(brand.offers, path)));
}

/** `en/boundaries` without its language. */
function nameOf(id: string): string {
  return id.replace(/^[^/]+\//, '');
}
