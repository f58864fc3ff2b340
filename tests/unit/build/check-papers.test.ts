/** A self-check is one file: it makes a paper of its own, which may be linked to, and may not take the name of ours. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/build/content-checks.ts';
import { ROOT } from '../../support/content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const SELF_CHECK = readFileSync(join(ROOT, 'src/content/checks/en/ready.yaml'), 'utf8');
const pathTo = (page: string) => `title: New here
summary: A page.
order: 1
door: pair
steps:
  - { page: /guides/boundaries/, why: First. }
  - { page: ${page}, why: Then. }
`;
/** All kinds of content, so that each is read, and holds nothing here. */
const FOLDERS = readdirSync(join(ROOT, 'src/content'));

function faultsOf(name: string, page: string): string {
  const root = temporaryFolder({
    [`src/content/checks/en/${name}.yaml`]: SELF_CHECK,
    'src/content/paths/en/new.yaml': pathTo(page),
    ...Object.fromEntries(FOLDERS.map((folder) => [`src/content/${folder}/en/.keep`, ''])),
  });
  try {
    checkContent(root);
    return '';
  } catch (error) {
    expect(error).toHaveProperty('name', 'ContentError');
    return (error as Error).message;
  }
}

test.each([
  '/print/check-ours/',
  '/tools/check/ours/',
  '/print/check/',
  '/print/check-pulse/',
  '/print/check-circle/',
  '/print/check-pulse-cross-age/',
])('a path may lead to %s', (page) => {
  expect(faultsOf('ours', page)).toBe('');
});

test('a path to the paper of no self-check is refused', () => {
  expect(faultsOf('ours', '/print/check-theirs/')).toContain('/print/check-theirs/');
});

test.each([
  'pulse',
  'facilitator',
  'near-peer',
  'cross-age',
  'circle',
  'pulse-near-peer',
  'pulse-cross-age',
  'pulse-circle',
])('no self-check is called %s, as a paper of ours is', (name) => {
  expect(faultsOf(name, '/print/check/')).toContain(
    `src/content/checks/en/${name}.yaml:1  ${name} is the name of a paper of our own.`,
  );
});
