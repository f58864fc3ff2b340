/** What a page of the site map is called, for lists that lead to it. */
import { formIdOf } from '../../lib/agreement/forms.ts';
import { RELATIONSHIP } from '../../lib/check/check.ts';
import { CHECK_PAPERS_BY_MODE } from '../../lib/check/paper-pages.ts';
import { SECTIONS, TOOLS } from '../../lib/guides/schema.ts';
import { MODES } from '../../lib/partnership/mode.ts';
import { cardPagesIn } from '../cards/topics.ts';
import { checksIn } from '../check/check-content.ts';
import { guidesIn } from '../guide/guides.ts';
import { printablesIn } from '../printables/printables.ts';
import { pathsIn } from '../reading/reading.ts';
import { wordsFor } from './words.ts';

export interface PageTitle {
  title: string;
  language: string;
}

export async function pageTitles(locale: string): Promise<ReadonlyMap<string, PageTitle>> {
  const { t } = await wordsFor(locale);
  const guides = await guidesIn(locale);
  const paths = await pathsIn(locale);
  const checks = await checksIn(locale);
  const printables = await printablesIn(locale);
  const cards = (await cardPagesIn(locale)).filter(({ mode }) => mode !== 'reciprocal');
  const ours: [path: string, title: string][] = [
    ['/guides/', t('site.guides')],
    ['/tools/', t('site.tools')],
    ['/print/', t('site.print')],
    ['/print/goals/', t('goalPrint.title')],
    ['/print/goals-large/', t('goalPrint.large')],
    ['/print/check/', t('checkPrint.title')],
    ['/print/check-pulse/', t('checkPrint.pulse')],
    ...CHECK_PAPERS_BY_MODE.map(({ form, mode, page }): [string, string] => [
      `/print/${page}/`,
      t(`checkPrint.forMode.${form}`, { mode: t(`mode.${mode}`) }),
    ]),
    ['/print/check-facilitator/', t('checkPrint.sheetTitle')],
    ['/print/sign-in/', t('pack.signIn.title')],
    ['/print/cards/', t('cards.title')],
    ['/print/cards-large/', t('cards.large')],
    ['/my/', t('site.my')],
    ['/search/', t('site.search')],
    ['/sources/', t('site.sources')],
    ['/glossary/', t('site.glossary')],
    ['/about/privacy/', t('site.privacy')],
    ['/about/accessibility/', t('site.accessibility')],
    ['/programmes/', t('programmes.title')],
    ...TOOLS.map((tool): [string, string] => [`/tools/${tool}/`, t(`tools.${tool}`)]),
    ...MODES.map((mode): [string, string] => [
      `/print/${formIdOf(mode)}/`,
      t('print.blankFor', { mode: t(`mode.${mode}`) }),
    ]),
    ...SECTIONS.map((section): [string, string] => [
      `/print/booklet-${section}/`,
      t('print.booklet', { section: t(`section.${section}`) }),
    ]),
  ];
  return new Map([
    ...ours.map(([path, title]): [string, PageTitle] => [path, { title, language: locale }]),
    ...checks
      .filter(({ data: { kind } }) => kind === 'self')
      .map(({ id, data: { title } }): [string, PageTitle] => [
        `/print/check-${id}/`,
        { title: t('checkPrint.blankOf', { title }), language: locale },
      ]),
    ...paths.map(({ id, data: { title }, language }): [string, PageTitle] => [
      `/paths/${id}/`,
      { title, language },
    ]),
    ...checks.map(({ id, data: { title }, language }): [string, PageTitle] => [
      id === RELATIONSHIP ? '/tools/check/' : `/tools/check/${id}/`,
      { title, language },
    ]),
    ...cards.map(({ path, mode }): [string, PageTitle] => [
      path,
      { title: t('cards.forMode', { mode: t(`mode.${mode}`) }), language: locale },
    ]),
    ...printables.map(({ id, data: { title }, language }): [string, PageTitle] => [
      `/print/${id}/`,
      { title, language },
    ]),
    ...guides.map(({ slug, entry, language }): [string, PageTitle] => [
      `/guides/${slug}/`,
      { title: entry.data.title, language },
    ]),
  ]);
}
