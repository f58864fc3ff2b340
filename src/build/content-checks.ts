/**
 * An Astro integration that looks at the content before it is built: links, sources,
 * citations, paths, hints, checks, papers, and templates with their clauses. What is wrong fails the build, with file and line.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { clauseSchema } from '../lib/agreement/clause-schema.ts';
import { formIdOf } from '../lib/agreement/forms.ts';
import { isGeneral, templateSchema } from '../lib/agreement/template-schema.ts';
import { CHECK_PAPERS_BY_MODE } from '../lib/check/paper-pages.ts';
import { questionnaireSchema } from '../lib/check/questionnaire.ts';
import { termSchema } from '../lib/glossary/schema.ts';
import { hintRulesSchema } from '../lib/goals/hints/rules-schema.ts';
import { headingIds } from '../lib/guides/headings.ts';
import { guideProblems, linkProblem, type Targets } from '../lib/guides/links.ts';
import { sayingProblems } from '../lib/guides/sayings.ts';
import { sourceSchema } from '../lib/guides/schema.ts';
import { pathSchema } from '../lib/paths/schema.ts';
import { printableSchema } from '../lib/printables/schema.ts';
import { topicSchema } from '../lib/questions/schema.ts';
import { GUIDES } from '../lib/site-map/site-map.ts';
import type * as z from '../lib/zod/zod.ts';
import { clauseFaults, rivalFaults, templateFaults } from './agreement-checks.ts';
import { checkFaults } from './check-checks.ts';
import { guideFiles, readContent, readGuide, speechIn } from './content-files.ts';
import { equalsFaults } from './equals-checks.ts';
import { hintFaults } from './hint-checks.ts';
import { lostHeadings, ownGuideFaults } from './own-guide-checks.ts';
import { ownMessages } from './own-messages.ts';
import { paperPages, papersFaults, topicsFaults } from './paper-checks.ts';
import { sourceFaults } from './source-checks.ts';
import { ContentError, type Fault, type YamlFile } from './yaml-files.ts';

type ReadingPath = z.infer<typeof pathSchema>;

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
        if (command === 'build') checkContent(root);
        else tellFaults(root, logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('all', (_, path) => {
          if (/[/\\]content[/\\].+\.(mdx?|yaml)$/.test(path))
            tellFaults(server.config.root, logger);
        });
      },
    },
  };
}

/** For whoever writes, while a server goes on. */
function tellFaults(root: string, logger: AstroIntegrationLogger): void {
  try {
    checkContent(root);
  } catch (error) {
    logger.error(error instanceof ContentError ? error.message : String(error));
  }
}

/**
 * Throws a ContentError that lists every fault in the content below `root`: first all that
 * cannot be read, and once everything can be, all that points to what is not there.
 */
export function checkContent(root: string): void {
  const content = readAll(root);
  const targets = targetsIn(content);
  const problems = [
    ...content.guides.flatMap((guide) => guideFaults(guide, targets)),
    ...lostHeadings(content.guides, targets.anchors),
    ...templateFaults(content.templates, content.clauses),
    ...rivalFaults(content.templates),
    ...clauseFaults(content.clauses, targets.sources),
    ...sourceFaults(content.sources),
    ...hintFaults(content.hints, targets.sources),
    ...checkFaults(content.checks, content.clauses, targets.slugs),
    ...topicsFaults(content.questions, targets.slugs),
    ...papersFaults(content.printables, targets.slugs),
    ...equalsFaults(content),
    ...pathSteps(content.paths).flatMap(({ file, line, href }) => {
      const message = linkProblem(href, targets);
      return message ? [{ file, line, message }] : [];
    }),
    ...[...content.terms, ...content.clauses].flatMap(({ file, data, lineOf }) =>
      data.guide === undefined || targets.slugs.has(data.guide)
        ? []
        : [{ file, line: lineOf(['guide']), message: notAGuide(data.guide) }],
    ),
  ];
  if (problems.length > 0) throw new ContentError(problems);
}

type Content = ReturnType<typeof readAll>;

function readAll(root: string) {
  const faults: Fault[] = [];
  /** What `read` gives; its faults are kept until all has been read. */
  const attempt = <T>(read: () => T[]): T[] => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      faults.push(...error.problems);
      return [];
    }
  };
  const speech = speechIn(root);
  const content = {
    sources: attempt(() => readContent(root, 'sources', sourceSchema)),
    guides: attempt(() => guideFiles(root)).flatMap((guide) =>
      attempt(() => [{ ...guide, data: readGuide(root, guide, speech) }]),
    ),
    clauses: attempt(() => readContent(root, 'clauses', clauseSchema)),
    templates: attempt(() => readContent(root, 'templates', templateSchema)),
    terms: attempt(() => readContent(root, 'glossary', termSchema)),
    paths: attempt(() => readPaths(root)),
    checks: attempt(() => readContent(root, 'checks', questionnaireSchema)),
    questions: attempt(() => readContent(root, 'questions', topicSchema)),
    printables: attempt(() => readContent(root, 'printables', printableSchema)),
    messages: attempt(() => [...ownMessages(root)]),
    hints: attempt(() => readContent(root, 'hints', hintRulesSchema)),
  };
  if (faults.length > 0) throw new ContentError(faults);
  return content;
}

/** All that a link, a citation or a field may lead to. */
function targetsIn(content: Content): Targets {
  const { sources, guides, templates, terms, paths, checks } = content;
  const own = guides.filter(({ isOwn }) => isOwn);
  return {
    sources: new Set(sources.map(({ id }) => id)),
    slugs: new Set([...Object.values(GUIDES).flat(), ...own.map(({ slug }) => slug)]),
    named: new Set([
      ...paperPages(content.questions, content.printables),
      ...CHECK_PAPERS_BY_MODE.map(({ page }) => `/print/${page}/`),
      ...templates
        .filter(({ data }) => isGeneral(data))
        .flatMap(({ data }) => data.modes.map((mode) => `/print/${formIdOf(mode)}/`)),
      ...own.map(({ slug }) => `/guides/${slug}/`),
      ...guides.map(({ data }) => `/print/booklet-${data.section}/`),
      ...paths.map(({ id }) => `/paths/${nameOf(id)}/`),
      ...checks
        .filter(({ data }) => data.kind === 'self')
        .flatMap(({ id }) => [`/tools/check/${nameOf(id)}/`, `/print/check-${nameOf(id)}/`]),
    ]),
    anchors: new Map([
      ['/glossary/', new Set(terms.map(({ id }) => nameOf(id)))],
      ['/sources/', new Set(sources.map(({ id }) => id))],
      ...guides.map(({ slug }): [string, Set<string>] => [
        `/guides/${slug}/`,
        // A guide has one address in every language, and headings of its own in each.
        new Set(
          guides.filter((own) => own.slug === slug).flatMap((own) => [...headingIds(own.text)]),
        ),
      ]),
    ]),
  };
}

function guideFaults(guide: Content['guides'][number], targets: Targets): Fault[] {
  const { file, slug } = guide;
  if (guide.isOwn) return ownGuideFaults(guide, targets);
  const strange = targets.slugs.has(slug) ? [] : [{ line: 1, message: notAGuide(slug) }];
  const wrong = [...strange, ...guideProblems(guide, targets), ...sayingProblems(guide.text)];
  return wrong.map((problem) => ({ ...problem, file }));
}

function notAGuide(slug: string): string {
  return `${slug} is not a guide of the site map.`;
}

/** `en/boundaries` without its language. */
function nameOf(id: string): string {
  return id.replace(/^[^/]+\//, '');
}

/** The reading paths of every language. */
export function readPaths(root: string): YamlFile<ReadingPath>[] {
  return readContent(root, 'paths', pathSchema);
}

/** Where each step of these paths leads, and the line that says so. */
export function pathSteps(paths: readonly YamlFile<ReadingPath>[]) {
  return paths.flatMap(({ file, data, lineOf }) =>
    data.steps.map(({ page }, i) => ({ file, line: lineOf(['steps', i, 'page']), href: page })),
  );
}
