/** `npm run brand:check`: what a brand stands in the place of is named, and what has changed in it is shown, line by line. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { acceptOverrides, findOverrides } from '../../../src/build/upstream.ts';
import { brandFolder } from '../../support/brand-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { ROOT } from '../../support/words.ts';

const TERM = 'src/content/glossary/en/circle.yaml';
const OWN = {
  'content/glossary/en/circle.yaml': 'term: circle\nmeaning: Ours.\n',
  'content/glossary/en/new-one.yaml': 'term: new\nmeaning: New.\n',
  'content/messages/en.yaml': 'guides:\n  lastRead: Read whole on {date}.\n',
};

/** A toolkit that can change. */
function toolkit(): string {
  const root = temporaryFolder({});
  cpSync(join(ROOT, 'src/content'), join(root, 'src/content'), { recursive: true });
  return root;
}

function change(root: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
}

const statesOf = (root: string, folder: string) =>
  findOverrides(root, folder).map(({ upstream, state }) => `${upstream} ${state}`);
const MESSAGES = 'src/content/messages/en.yaml';

test('a file is new, then as it was, then changed, and the change is shown', () => {
  const root = toolkit();
  const folder = brandFolder(OWN);
  expect(statesOf(root, folder)).toEqual([`${TERM} new`, `${MESSAGES} new`]);
  acceptOverrides(root, folder);
  expect(statesOf(root, folder)).toEqual([`${TERM} same`, `${MESSAGES} same`]);

  change(root, TERM, 'meaning: ', 'meaning: Changed since. ');
  const [term, messages] = findOverrides(root, folder);
  expect(term).toMatchObject({ state: 'changed' });
  expect(term?.changes).toMatch(/^\+meaning: Changed since\./m);
  expect(term?.changes).toMatch(/^-meaning: /m);
  expect(messages).toMatchObject({ state: 'same' });

  rmSync(join(root, TERM));
  expect(statesOf(root, folder)).toEqual([`${TERM} gone`, `${MESSAGES} same`]);
  acceptOverrides(root, folder);
  expect(statesOf(root, folder)).toEqual([`${MESSAGES} same`]);
});

test('of the messages, only those count that the brand says otherwise', () => {
  const root = toolkit();
  const folder = brandFolder(OWN);
  acceptOverrides(root, folder);
  change(root, MESSAGES, '  sources: Sources', '  sources: Where this comes from');
  expect(statesOf(root, folder)).toContain(`${MESSAGES} same`);
  change(root, MESSAGES, 'lastRead: Last read on', 'lastRead: Read again on');
  const [, messages] = findOverrides(root, folder);
  expect(messages?.changes).toContain('+guides.lastRead: Read again on {date}.');
});

test('the command ends with 1 until somebody has looked, and with 0 then', () => {
  const folder = brandFolder(OWN);
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/check-brand.ts', folder, ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, BRAND: '' },
    });
  const first = run();
  expect(first.stdout).toMatch(/circle\.yaml\n {2}in the place of .*: nobody has looked at it yet/);
  expect(first.status).toBe(1);
  expect(run('--accept').status).toBe(0);
  const second = run();
  expect(second.stdout).toContain('as it was');
  expect(second.status).toBe(0);
});
