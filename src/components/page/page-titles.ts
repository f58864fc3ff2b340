/** What a page of the site map is called, for lists that lead to it. */
import { formIdOf } from '../../lib/agreement/forms.ts';
import { TOOLS } from '../../lib/guides/schema.ts';
import { MODES } from '../../lib/partnership/mode.ts';
import { guidesIn } from '../guide/guides.ts';
import { wordsFor } from './words.ts';

export async function pageTitles(locale: string): Promise<ReadonlyMap<string, string>> {
  const { t } = await wordsFor(locale);
  const guides = await guidesIn(locale);
  return new Map([
    ['/guides/', t('site.guides')],
    ['/tools/', t('site.tools')],
    ['/print/', t('site.print')],
    ['/search/', t('site.search')],
    ['/sources/', t('site.sources')],
    ['/glossary/', t('site.glossary')],
    ...TOOLS.map((tool): [string, string] => [`/tools/${tool}/`, t(`tools.${tool}`)]),
    ...MODES.map((mode): [string, string] => [
      `/print/${formIdOf(mode)}/`,
      `${t('print.blank')}: ${t(`mode.${mode}`)}`,
    ]),
    ...guides.map(({ slug, entry }): [string, string] => [`/guides/${slug}/`, entry.data.title]),
  ]);
}
