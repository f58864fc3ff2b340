/** Pages of the site map that no file makes yet, and the places in guides and paths that would link to them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathSteps, readPaths } from '../src/build/content-checks.ts';
import { guideFiles } from '../src/build/content-files.ts';
import { internalLinks } from '../src/lib/guides/links.ts';
import { SITE_MAP } from '../src/lib/site-map/site-map.ts';

export function unbuiltPages(root: string): string[] {
  const guides = guideFiles(root);
  const links = [
    ...guides.flatMap(({ file, text }) => internalLinks(text).map((link) => ({ ...link, file }))),
    ...pathSteps(readPaths(root)),
  ];
  const pages = join(root, 'src/pages/[...locale]');
  const isBuilt = (path: string) => {
    const slug = /^\/guides\/(.+)\/$/.exec(path)?.[1];
    if (slug) return guides.some((guide) => guide.slug === slug);
    const file = join(pages, path);
    return (
      existsSync(join(file, 'index.astro')) || existsSync(`${file.replace(/[\\/]$/, '')}.astro`)
    );
  };
  return SITE_MAP.filter((path) => !isBuilt(path)).map((path) => {
    const waiting = links
      .filter(({ href }) => href.replace(/#.*/, '') === path)
      .map(({ file, line }) => `${file}:${line}`);
    return waiting.length > 0 ? `${path}  ← ${waiting.join(', ')}` : path;
  });
}
