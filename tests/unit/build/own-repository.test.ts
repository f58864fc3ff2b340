/** `npm run brand:new -- --repository`: its steps, run as its workflow runs them, with a toolkit that builds in no time. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { readBrandFolder } from '../../../src/build/brand.ts';
import { proposedToolkit } from '../../../src/build/proposed-toolkit.ts';
import { ownRepositoryFiles, toolkitFaults } from '../../../src/lib/brand/own-repository.ts';
import { readYaml } from '../../../src/lib/yaml/read-yaml.ts';
import { ROOT } from '../../support/content.ts';
import {
  git,
  newRepository,
  quickToolkit,
  release,
  runSteps,
  stepsOf,
} from '../../support/own-repository.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

afterEach(() => vi.unstubAllEnvs());

function machine() {
  const folder = temporaryFolder({});
  const [upstream, ours] = [join(folder, 'upstream'), join(folder, 'ours')];
  quickToolkit(upstream, 'one');
  release(upstream, 'v1');
  newRepository(ours, upstream, 'v1');
  const read = (path: string) => readFileSync(join(ours, path), 'utf8');
  const publish = () => runSteps(ours, stepsOf(read('.github/workflows/publish.yml')));
  return { upstream, ours, read, publish };
}

test('the brand in it is read as it stands, and what it builds is what its workflow sends', () => {
  const { upstream, ours, read, publish } = machine();
  expect(readBrandFolder(ROOT, join(ours, 'brand')).brand.name).toBe('Hill Pairs');
  expect(publish()).toMatchObject({ status: 0 });
  expect(read('dist/index.html')).toMatch(/^one\n[\s\S]*name: "Hill Pairs"/);
  expect(read('dist/index.html')).toContain(`v1 of ${upstream}\n`);
  // What was fetched and built is no part of it.
  git(ours, 'init', '-q');
  expect(git(ours, 'status', '--porcelain', '--untracked-files=all')).not.toMatch(
    /toolkit\/|dist\//,
  );
});

test('an update is one changed number: nothing else differs, and it builds again', () => {
  const { upstream, ours, read, publish } = machine();
  release(ours, 'before');
  publish();
  quickToolkit(upstream, 'two');
  release(upstream, 'v2');
  writeFileSync(join(ours, 'toolkit.env'), read('toolkit.env').replace("'v1'", "'v2'"));
  expect(publish()).toMatchObject({ status: 0 });
  expect(read('dist/index.html')).toMatch(/^two\n[\s\S]*name: "Hill Pairs"/);
  expect(git(ours, 'diff', '--numstat')).toBe('1\t1\ttoolkit.env\n');
});

test('a release that is not there stops it, and says which line to mend', () => {
  const { ours, read, publish } = machine();
  writeFileSync(join(ours, 'toolkit.env'), read('toolkit.env').replace("'v1'", "'v9'"));
  const { status, said } = publish();
  expect(status).toBe(1);
  expect(said).toMatch(/toolkit\.env: .* has no release called v9\. Mend the line/);
  expect(existsSync(join(ours, 'dist'))).toBe(false);
});

test('its workflow differs from that of a fork in what it runs, and in nothing else', () => {
  const data = (text: string) => {
    const read = readYaml(text);
    if (!read.ok) throw new Error('The workflow can’t be read.');
    const workflow = read.data as { jobs: { build: { steps: { run?: string }[] } } };
    const { steps } = workflow.jobs.build;
    workflow.jobs.build.steps = steps.filter(({ run }) => run === undefined);
    return workflow;
  };
  const brand = { name: 'Hill *Pairs*', tagline: 'Two.', colour: '#2f6f62' };
  const files = ownRepositoryFiles(brand, { address: 'https://example.org/kit', release: 'v1' });
  const ours = files['.github/workflows/publish.yml'] ?? '';
  const fork = readFileSync(join(ROOT, '.github/workflows/publish.yml'), 'utf8');
  expect(data(ours)).toEqual(data(fork));
  expect(stepsOf(ours)).toEqual(['sh build.sh']);
  expect(files['README.md']).toContain('# Hill \\*Pairs\\*\n');
});

test.each([
  ['', 'v1', 'address'],
  ['--upload-pack=x', 'v1', 'address'],
  ["https://example.org/a'b", 'v1', 'address'],
  ['https://example.org/kit', '-x', 'release'],
  ['https://example.org/kit', "v1'; rm x", 'release'],
])('neither a shell nor git is told anything else: “%s” at “%s”', (address, name, part) => {
  expect(toolkitFaults({ address, release: name })).toMatchObject([{ part }]);
});

test('a built site proposes the toolkit that it was told of, and never a place on a machine', () => {
  vi.stubEnv('BOTHWAYS_TOOLKIT', 'https://example.org/kit');
  vi.stubEnv('BOTHWAYS_RELEASE', 'v2');
  expect(proposedToolkit(ROOT)).toEqual({ address: 'https://example.org/kit', release: 'v2' });
  for (const other of ['', '/home/us/kit', "https://example.org/a'b"]) {
    vi.stubEnv('BOTHWAYS_TOOLKIT', other);
    expect(proposedToolkit(ROOT)).toEqual({
      address: '',
      release: expect.stringMatching(/^v\d+\.\d+\.\d+$/),
    });
  }
});

test('the command writes nothing then, and says where it goes', () => {
  const folder = join(temporaryFolder({}), 'ours');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/new-brand.ts', folder, '--repository', '--name=P', "--toolkit=https://a.org/'"],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringMatching(/is no address of a toolkit\. .* behind --toolkit/),
  });
  expect(existsSync(folder)).toBe(false);
});
