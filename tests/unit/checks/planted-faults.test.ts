/**
 * The checks, checked: a fault is planted in a project with our configuration, and the
 * check that should find it must. A check that finds nothing lets everything pass.
 */
import { describe, expect, test } from 'vitest';
import { longFiles } from '../../../scripts/long-files.ts';
import { projectWith, run } from '../../support/planted-project.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('the linter keeps the layers apart', () => {
  const empty = 'export const nothing = 0;\n';
  const targets = Object.fromEntries([
    ...['lib', 'build', 'export', 'browser', 'components', 'layouts', 'pages'].map((room) => [
      `src/${room}/room/there.ts`,
      empty,
    ]),
    ...['tests', 'scripts', 'bench', 'src/components/agreement', 'src/components/search'].map(
      (folder) => [`${folder}/there.ts`, empty],
    ),
    ['src/content.config.ts', empty],
  ]);

  /** Which of these imports, one a file, the linter refuses. */
  function refused(imports: Record<string, string>): string[] {
    const files = Object.entries(imports).map(([file, from]) => [
      file,
      file.endsWith('.astro')
        ? `---\nimport { nothing } from '${from}';\n---\n<p>{nothing}</p>\n`
        : `import { nothing } from '${from}';\n\nexport const planted = nothing;\n`,
    ]);
    return refusedBy('noRestrictedImports', { ...Object.fromEntries(files), ...targets });
  }

  /** The files of a planted `src` in which the linter finds this fault. */
  function refusedBy(rule: string, files: Record<string, string>): string[] {
    const folder = projectWith(
      Object.fromEntries(
        Object.entries(files).map(([file, text]) => [
          /^(src|tests|scripts|bench)\//.test(file) ? file : `src/${file}`,
          text,
        ]),
      ),
    );
    const { said } = run(
      folder,
      '@biomejs/biome/bin/biome',
      ...['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'],
    );
    const { diagnostics } = JSON.parse(said) as {
      diagnostics: { category: string; location: { path: string | { file: string } } }[];
    };
    return diagnostics
      .filter(({ category }) => category === `lint/style/${rule}`)
      .map(({ location: { path } }) => (typeof path === 'string' ? path : path.file))
      .map((path) => path.replaceAll('\\', '/').replace(/^.*src\//, ''))
      .toSorted();
  }

  test('every import upward is refused', () => {
    const upward = {
      'lib/a/to-browser.ts': '../../browser/room/there.ts',
      'lib/a/to-export.ts': '../../export/room/there.ts',
      'lib/a/to-build.ts': '../../build/room/there.ts',
      'lib/a/to-components.ts': '../../components/room/there.ts',
      'lib/a/to-layouts.ts': '../../layouts/room/there.ts',
      'lib/a/to-pages.ts': '../../pages/room/there.ts',
      'lib/a/to-node.ts': 'node:fs',
      'lib/a/to-astro.ts': 'astro:content',
      'lib/a/to-preact.ts': 'preact/hooks',
      'lib/a/to-nanostores.ts': 'nanostores',
      'build/to-browser.ts': '../browser/room/there.ts',
      'build/to-pages.ts': '../pages/room/there.ts',
      'export/to-browser.ts': '../browser/room/there.ts',
      'export/to-components.ts': '../components/room/there.ts',
      'browser/to-components.ts': '../components/room/there.ts',
      'browser/to-layouts.ts': '../layouts/room/there.ts',
      'browser/to-build.ts': '../build/room/there.ts',
      'browser/to-node.ts': 'node:fs',
      'components/a/to-layouts.ts': '../../layouts/room/there.ts',
      'components/a/to-pages.ts': '../../pages/room/there.ts',
      'components/a/to-build.ts': '../../build/room/there.ts',
      'layouts/to-pages.ts': '../pages/room/there.ts',
      'layouts/to-build.ts': '../build/room/there.ts',
      'pages/to-build.ts': '../build/room/there.ts',
      'pages/to-node.ts': 'node:fs',
      'components/a/to-build.astro': '../../build/room/there.ts',
      'layouts/to-pages.astro': '../pages/room/there.ts',
      'pages/to-build.astro': '../build/room/there.ts',
    };
    expect(refused(upward)).toEqual(Object.keys(upward).toSorted());
  });

  test('no room of src imports what only tests, scripts and the bench use', () => {
    const rooms = [
      'lib/a',
      'build/a',
      'export/a',
      'browser/a',
      'components/a',
      'layouts/a',
      'pages/a',
    ];
    const outward = Object.fromEntries(
      rooms.flatMap((room) =>
        ['tests', 'scripts', 'bench'].map((to) => [
          `${room}/to-${to}.ts`,
          `../../../${to}/there.ts`,
        ]),
      ),
    );
    expect(refused(outward)).toEqual(Object.keys(outward).toSorted());
  });

  test('what draws, saves or builds stays in its room', () => {
    const strange = {
      'lib/a/to-bare-astro.ts': 'astro',
      'lib/a/to-idb.ts': 'idb',
      'lib/a/to-config.ts': '../../content.config.ts',
      'browser/to-config.ts': '../content.config.ts',
      'browser/to-preact.ts': 'preact',
      'browser/to-hooks.ts': 'preact/hooks',
      'export/to-preact.ts': 'preact',
      'export/to-idb.ts': 'idb',
      'components/a/to-idb.ts': 'idb',
      'components/search/to-agreement.ts': '../agreement/there.ts',
      'components/agreement/to-search.tsx': '../search/there.ts',
      'components/page/to-agreement.astro': '../agreement/there.ts',
    };
    expect(refused(strange)).toEqual(Object.keys(strange).toSorted());
  });

  test('only browser names the platform', () => {
    const names = [
      ...['localStorage', 'sessionStorage', 'indexedDB', 'fetch'],
      ...['location', 'history', 'navigator'],
    ];
    const rooms = ['components/a', 'layouts', 'pages', 'browser'];
    const files = rooms.flatMap((room) =>
      names.map((name) => [
        `${room}/${name.toLowerCase()}.ts`,
        `export const planted = ${name};\n`,
      ]),
    );
    const inAstro = [
      'components/a/in.astro',
      '---\nconst own = localStorage.length;\n---\n{own}\n',
    ];
    const planted = Object.fromEntries([...files, inAstro]);
    const wanted = Object.keys(planted).filter((file) => !file.startsWith('browser/'));
    expect(refusedBy('noRestrictedGlobals', planted)).toEqual(wanted.toSorted());
  });

  test('zod has one door, whatever the layer', () => {
    const doors = {
      'lib/a/to-zod.ts': 'zod',
      'lib/a/to-zod-mini.ts': 'zod/mini',
      'build/to-zod.ts': 'zod',
      'export/to-zod.ts': 'zod/mini',
      'browser/to-zod.ts': 'zod',
      'components/to-zod.ts': 'zod/v4',
      'layouts/to-zod.ts': 'zod',
      'pages/to-zod.ts': 'zod',
    };
    expect(refused({ ...doors, 'lib/zod/zod.ts': 'zod/mini' })).toEqual(
      Object.keys(doors).toSorted(),
    );
  });

  test('imports downward pass', () => {
    expect(
      refused({
        'build/a.ts': '../lib/room/there.ts',
        'export/a.ts': '../lib/room/there.ts',
        'browser/a.ts': '../export/room/there.ts',
        'components/a/a.ts': '../../browser/room/there.ts',
        'layouts/a.ts': '../components/room/there.ts',
        'pages/a.ts': '../layouts/room/there.ts',
        'pages/a.astro': '../components/agreement/there.ts',
        'components/agreement/a.ts': './there.ts',
        'components/search/a.ts': '../../lib/room/there.ts',
      }),
    ).toEqual([]);
  });
});

test('a file over the wall is named, with its length', () => {
  const lines = (count: number) => 'export {};\n'.repeat(count);
  const folder = temporaryFolder({
    'src/lib/long.ts': lines(251),
    'src/lib/fits.ts': lines(250),
    'tests/unit/long.test.ts': lines(401),
    'tests/unit/fits.test.ts': lines(400),
    'src/lib/i18n/message-keys.ts': lines(900),
  });
  const named = longFiles(folder).map((line) => line.replaceAll('\\', '/'));
  expect(named).toHaveLength(2);
  expect(named[0]).toMatch(/^src\/lib\/long\.ts has 251 lines/);
  expect(named[1]).toMatch(/^tests\/unit\/long\.test\.ts has 401 lines/);
});
