/** Which addresses of the site map stand in this build; anything else is not linked. */
import { getCollection } from 'astro:content';
import { formIdOf } from '../../lib/agreement/forms.ts';

const PAGE_FILES = Object.keys(import.meta.glob('/src/pages/**/*.astro'));

let built: Promise<ReadonlySet<string>> | undefined;

export function builtPages(): Promise<ReadonlySet<string>> {
  built ??= findBuiltPages();
  return built;
}

async function findBuiltPages(): Promise<ReadonlySet<string>> {
  const fixed = PAGE_FILES.filter(
    (file) => !file.includes('/[slug]') && !file.includes('/[form]'),
  ).map((file) =>
    file
      .replace('/src/pages/[...locale]', '')
      .replace(/(index)?\.astro$/, '')
      .replace(/([^/])$/, '$1/'),
  );
  const guides = await getCollection('guides');
  const templates = await getCollection('templates');
  return new Set([
    ...fixed,
    ...guides.map((guide) => `/guides/${guide.id.replace(/^[^/]+\//, '')}/`),
    ...templates.map((template) => `/print/${formIdOf(template.data.mode)}/`),
  ]);
}
