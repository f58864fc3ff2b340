/** What is taken out of the studio opens again as it was: the folder of a brand, and a repository around one. */
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { open, pack } from '../../../src/export/brand-acts.ts';
import { formOf } from '../../../src/lib/brand/form.ts';
import { firstSettings } from '../../../src/lib/brand/new-brand.ts';
import { ownRepositoryFiles } from '../../../src/lib/brand/own-repository.ts';
import type { TakeForm } from '../../../src/lib/brand/take.ts';
import { KNOWN } from '../../support/brand-forms.ts';

const BRAND = { name: 'Hill Pairs', tagline: 'Two, and two.', colour: '#7a2e8a' };
const TAKE: TakeForm = {
  kind: 'repository',
  host: 'github',
  address: 'https://example.org/toolkit.git',
  release: 'v1.2.0',
};
const formWith = (take: Partial<TakeForm>) => ({
  ...formOf(firstSettings(BRAND)),
  take: { ...TAKE, ...take },
});
const CLAUSE = 'title: "The bus home"\n';
const bytes = (text: string) => new TextEncoder().encode(text);
const content = new Map([['content/clauses/en/our-bus.yaml', bytes(CLAUSE)]]);

function packed(take: Partial<TakeForm>) {
  const zip = pack(formWith(take), {}, content, KNOWN);
  if (Array.isArray(zip)) throw new Error(zip.map(({ message }) => message).join('\n'));
  return zip;
}

test('the repository is the one that the command writes', () => {
  const files = unzipSync(packed({}));
  const text = Object.entries(files).map(([path, file]) => [path, new TextDecoder().decode(file)]);
  expect(Object.fromEntries(text)).toEqual({
    ...ownRepositoryFiles(BRAND, TAKE),
    'brand/content/clauses/en/our-bus.yaml': CLAUSE,
  });
});

test.each<[string, Partial<TakeForm>, Partial<TakeForm> | undefined]>([
  ['the folder of a brand', { kind: 'folder' }, undefined],
  ['a repository at GitHub', {}, TAKE],
  ['a repository elsewhere', { host: 'other' }, { ...TAKE, host: 'other' }],
])('%s opens again', (_, take, found) => {
  const form = formWith(take);
  const opened = open(packed(take));
  if (!opened.ok) throw new Error('It was not opened.');
  expect({ ...opened.form, take: opened.take ?? form.take }).toEqual(form);
  expect(opened.take).toEqual(found);
  expect(opened.clauses).toEqual([{ id: 'our-bus', title: 'The bus home' }]);
  expect([...opened.content.keys()]).toEqual([
    'content/README.md',
    'content/clauses/en/our-bus.yaml',
  ]);
});

test('an address or a release that a shell would read as something else is told by its field', () => {
  expect(pack(formWith({ address: '', release: "v1'; rm x" }), {}, content, KNOWN)).toMatchObject([
    { field: 'take.address', kind: 'needed' },
    { field: 'take.release', kind: 'other', message: expect.stringContaining('no name') },
  ]);
});
