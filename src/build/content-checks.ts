/**
 * An Astro integration that looks at the content before it is built: links, sources,
 * citations, templates and their clauses. What is wrong fails the build, with file and line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { clauseSchema, templateSchema } from '../lib/agreement/clause-schema.ts';
import { guideProblems } from '../lib/guides/links.ts';
import { guideSchema, sourceSchema } from '../lib/guides/schema.ts';
import { GUIDES } from '../lib/site-map/site-map.ts';
import { ContentError, type Fault, readFrontmatter, readYamlFolder } from './yaml-files.ts';

export function contentChecks(): AstroIntegration {
  let command = 'build';
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': (setup) => {
        command = setup.command;
      },
      'astro:config:done': ({ config, logger }) => {
        const root = fileURLToPath(config.root);
        if (command === 'build') return checkContent(root);
        try {
          checkContent(root);
        } catch (error) {
          logger.error(String(error));
        }
      },
    },
  };
}

/** Throws a ContentError that lists every fault in the content below `root`. */
export function checkContent(root: string): void {
  const problems = [...guideFaults(root), ...templateFaults(root)];
  if (problems.length > 0) throw new ContentError(problems);
}

function guideFaults(root: string): Fault[] {
  const sources = new Set(
    readYamlFolder(root, 'src/content/sources', sourceSchema).map((source) => source.id),
  );
  const slugs = new Set(Object.values(GUIDES).flat());
  return guideFiles(root).flatMap(({ file, slug, text }): Fault[] => {
    const data = readFrontmatter(file, text, guideSchema);
    const strange = slugs.has(slug)
      ? []
      : [{ line: 1, message: `${slug} is not a guide of the site map.` }];
    return [...strange, ...guideProblems({ text, data }, sources, slugs)].map((problem) => ({
      ...problem,
      file,
    }));
  });
}

/** Every guide's file, address and text. */
export function guideFiles(root: string): { file: string; slug: string; text: string }[] {
  const folder = 'src/content/guides';
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .toSorted()
    .map((name) => ({
      file: `${folder}/${name.replaceAll('\\', '/')}`,
      slug: name.replace(/^.*[\\/]/, '').replace(/\.mdx$/, ''),
      text: readFileSync(join(root, folder, name), 'utf8'),
    }));
}

function templateFaults(root: string): Fault[] {
  const clauses = new Map(
    readYamlFolder(root, 'src/content/clauses', clauseSchema).map(({ id, data }) => [id, data]),
  );
  return readYamlFolder(root, 'src/content/templates', templateSchema).flatMap((template) => {
    const locale = template.id.split('/')[0] ?? '';
    return template.data.clauses.flatMap((id, i): Fault[] => {
      const clause = clauses.get(`${locale}/${id}`);
      const fault = (message: string) => [
        { file: template.file, line: template.lineOf(['clauses', i]), message },
      ];
      if (!clause) return fault(`No file in content/clauses/${locale} describes ${id}.`);
      if (template.data.clauses.indexOf(id) !== i) return fault(`${id} stands here twice.`);
      if (clause.modes.includes(template.data.mode)) return [];
      return fault(`${id} is not written for the mode ${template.data.mode}.`);
    });
  });
}
