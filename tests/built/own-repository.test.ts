/**
 * A programme’s own small repository, with the real toolkit: built as the studio packs it, and built again with the
 * next release. The command writes the same files: tests/unit/brand/taken.test.ts.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { git, release, runSteps, stepsOf, studioRepository } from '../support/own-repository.ts';
import { copyProject } from '../support/project-copy.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { ROOT } from '../support/words.ts';

const isFull = Boolean(process.env['BOTHWAYS_FULL']);
const TEN_MINUTES = 600_000;
/** What npm would install, linked. */
const INSTALL = `mkdir node_modules && ln -s "${ROOT}"/node_modules/* "${ROOT}/node_modules/.bin" node_modules/`;

test.runIf(isFull)(
  'it builds with one release, and after one changed number with the next',
  () => {
    const folder = temporaryFolder({});
    const [upstream, ours] = [join(folder, 'upstream'), join(folder, 'ours')];
    copyProject(upstream);
    writeFileSync(join(upstream, '.gitignore'), 'node_modules/\n');
    release(upstream, 'v1');
    studioRepository(ours, upstream, 'v1');
    release(ours, 'before');
    const read = (path: string) => readFileSync(join(ours, path), 'utf8');
    const publish = () => runSteps(ours, stepsOf(read('.github/workflows/publish.yml')), INSTALL);
    const guide = 'guides/benefits/index.html';

    const first = publish();
    expect(first.said).toContain('Built with v1');
    expect(read('dist/index.html')).toMatch(/<title>[^<]*Hill Pairs/);
    expect(read(`dist/${guide}`)).not.toContain('A line of the next release.');

    appendFileSync(
      join(upstream, 'src/content/guides/en/benefits.mdx'),
      '\nA line of the next release.\n',
    );
    release(upstream, 'v2');
    writeFileSync(join(ours, 'toolkit.env'), read('toolkit.env').replace("'v1'", "'v2'"));
    const second = publish();
    expect(second.said).toContain('Built with v2');
    expect(read(`dist/${guide}`)).toContain('A line of the next release.');
    expect(read('dist/index.html')).toMatch(/<title>[^<]*Hill Pairs/);
    expect(git(ours, 'diff', '--numstat')).toBe('1\t1\ttoolkit.env\n');
  },
  TEN_MINUTES,
);
