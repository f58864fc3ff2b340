/** What a page of the site map is called, for lists that lead to it. */
import { formIdOf } from '../../lib/agreement/forms.ts';
import { SECTIONS, TOOLS } from '../../lib/guides/schema.ts';
import { MODES } from '../../lib/partnership/mode.ts';
import { guidesIn } from '../guide/guides.ts';
import { pathsIn } from '../reading/reading.ts';
import { wordsFor } from './words.ts';

export async function pageTitles(locale: string): Promise<ReadonlyMap<string, string>> {
  const { t } = await wordsFor(locale);
  const guides = await guidesIn(locale);
  const paths = await pathsIn(locale);
  return new Map([
    ['/guides/', t('site.guides')],
    ['/tools/', t('site.tools')],
    ['/print/', t('site.print')],
    ['/my/', t('site.my')],
    ['/search/', t('site.search')],
    ['/sources/', t('site.sources')],
    ['/glossary/', t('site.glossary')],
    ...TOOLS.map((tool): [string, string] => [`/tools/${tool}/`, t(`tools.${tool}`)]),
    ...MODES.map((mode): [string, string] => [
      `/print/${formIdOf(mode)}/`,
      `${t('print.blank')}: ${t(`mode.${mode}`)}`,
    ]),
    ...SECTIONS.map((section): [string, string] => [
      `/print/booklet-${section}/`,
      t('print.booklet', { section: t(`section.${section}`) }),
    ]),
    ...paths.map(({ id, data }): [string, string] => [`/paths/${id}/`, data.title]),
    ...guides.map(({ slug, entry }): [string, string] => [`/guides/${slug}/`, entry.data.title]),
  ]);
}
