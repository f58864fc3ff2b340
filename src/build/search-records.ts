/**
 * What a search finds besides the guides: words of the glossary, tools, forms, paths and the lists of these. They
 * are told to the index one by one, since a page of many words is no answer to one.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { templateSchema } from '../lib/agreement/clause-schema.ts';
import { formIdOf } from '../lib/agreement/forms.ts';
import { termSchema } from '../lib/glossary/schema.ts';
import { guideSchema, SECTIONS, TOOLS } from '../lib/guides/schema.ts';
import { DEFAULT_LOCALE, localePath } from '../lib/i18n/locales.ts';
import { type Translate, translator } from '../lib/i18n/messages.ts';
import { pathSchema } from '../lib/paths/schema.ts';
import { guideFiles } from './content-checks.ts';
import { readMessages } from './messages.ts';
import { readFrontmatter, readYamlFolder } from './yaml-files.ts';

interface SearchRecord {
  url: string;
  content: string;
  language: string;
  meta: { title: string; url: string; words?: string };
  filters: { kind: string[] };
}

/** Records of every language; `site` is the built site, which tells the tools that stand in it. */
export function searchRecords(root: string, site: string): SearchRecord[] {
  return readMessages(root).flatMap(({ id: locale, data: { words } }) => {
    const t = translator(words, locale);
    const record = (kind: string, path: string, title: string, content: string, more = '') => {
      const url = localePath(locale, path);
      const meta = { title, url, ...(more && { words: more }) };
      return {
        url,
        content: `${title}. ${content}`,
        language: locale,
        meta,
        filters: { kind: [kind] },
      };
    };
    return [
      ...own(root, 'glossary', termSchema, locale).map(({ name, data }) =>
        record('word', `/glossary/#${name}`, data.term, data.meaning, data.alsoCalled.join('; ')),
      ),
      ...own(root, 'paths', pathSchema, locale).map(({ name, data }) =>
        record('path', `/paths/${name}/`, data.title, data.summary),
      ),
      ...own(root, 'templates', templateSchema, locale).map(({ data }) =>
        record(
          'form',
          `/print/${formIdOf(data.mode)}/`,
          `${t('print.blank')}: ${t(`mode.${data.mode}`)}`,
          data.summary,
        ),
      ),
      // One answer for all booklets: theirs would stand before the guides that they are made of.
      record(
        'form',
        '/print/',
        t('print.title'),
        [t('print.lead'), t('print.bookletNote'), ...booklets(root, locale, t)].join(' '),
        [t('print.blank'), t('print.booklets')].join('; '),
      ),
      record('word', '/glossary/', t('glossary.title'), t('glossary.lead')),
      record('guide', '/sources/', t('sources.title'), t('sources.lead')),
      ...TOOLS.filter((tool) => existsSync(join(site, 'tools', tool))).map((tool) =>
        record(
          'tool',
          `/tools/${tool}/`,
          t(`tools.${tool}`),
          t(`tools.${tool}Note`),
          t(`tools.${tool}Words`),
        ),
      ),
    ];
  });
}

/** What the booklets are called. A language without guides of its own shows the default one’s. */
function booklets(root: string, locale: string, t: Translate): string[] {
  const guides = guideFiles(root).filter(({ file }) =>
    [locale, DEFAULT_LOCALE].some((language) => file.includes(`/guides/${language}/`)),
  );
  const used = guides.map(({ file, text }) => readFrontmatter(file, text, guideSchema).section);
  return SECTIONS.filter((section) => used.includes(section)).map(
    (section) => `${t('print.booklet', { section: t(`section.${section}`) })}.`,
  );
}

/** The entries that a language has of its own. */
function own<T>(
  root: string,
  folder: string,
  schema: Parameters<typeof readYamlFolder<T>>[2],
  locale: string,
) {
  return readYamlFolder(root, `src/content/${folder}`, schema)
    .filter(({ id }) => id.startsWith(`${locale}/`))
    .map(({ id, data }) => ({ name: id.slice(locale.length + 1), data }));
}
