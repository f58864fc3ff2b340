/** What a guide points to: every kind of problem, and the line it stands on. */
import { expect, test } from 'vitest';
import { guideProblems, internalLinks } from '../../../src/lib/guides/links.ts';

const TARGETS = {
  sources: new Set(['eby-2004', 'wang-2021']),
  slugs: new Set(['boundaries', 'ending-well']),
  named: new Set(['/print/agreement/', '/paths/just-paired/']),
  anchors: new Map([['/guides/boundaries/', new Set(['no'])]]),
};

const guide = (head: { sources?: string[]; related?: string[] }, ...prose: string[]) => {
  const { sources = [], related = [] } = head;
  const text = [
    '---',
    'title: A guide',
    `related: [${related.join(', ')}]`,
    `sources: [${sources.join(', ')}]`,
    '---',
    ...prose,
  ].join('\n');
  return guideProblems({ text, data: { sources, related } }, TARGETS);
};

test('a sound guide has no problem', () => {
  expect(
    guide(
      { sources: ['eby-2004'], related: ['boundaries'] },
      'See [this](/guides/boundaries/#no) and [that](/print/agreement/). <Cite id="eby-2004" />',
      'Elsewhere: [a site](https://example.org/nowhere/).',
    ),
  ).toEqual([]);
});

test.each([
  [
    'an address that is not on the map',
    {},
    ['Fine.', 'A [link](/guides/nowhere/).'],
    7,
    '/guides/nowhere/',
  ],
  [
    'a heading that the guide does not have',
    {},
    ['A [link](/guides/boundaries/#yes).'],
    6,
    '/guides/boundaries/ has no heading or entry #yes',
  ],
  [
    'a form that nothing makes',
    {},
    ['A [link](/print/agrement/).'],
    6,
    '/print/agrement/ is not a page',
  ],
  ['a path that nobody wrote', {}, ['A [link](/paths/pared/).'], 6, '/paths/pared/ is not a page'],
  [
    'an address without its last slash',
    {},
    ['A [link](/guides/boundaries).'],
    6,
    '/guides/boundaries',
  ],
  [
    'a source that is cited and not listed',
    {},
    ['One.', 'Two. <Cite id="eby-2004" />'],
    7,
    'not in the sources',
  ],
  [
    'a source that nobody has described',
    { sources: ['smith-1999'] },
    ['<Cite id="smith-1999" />'],
    4,
    'No file',
  ],
  [
    'a source that is listed and not cited',
    { sources: ['wang-2021'] },
    ['Nothing.'],
    4,
    'cited nowhere',
  ],
  [
    'a related guide that is not on the map',
    { related: ['nowhere'] },
    ['Text.'],
    3,
    'nowhere is not a guide',
  ],
])('fault 65: %s', (_, head, prose, line, message) => {
  const problems = guide(head, ...prose);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.line).toBe(line);
  expect(problems[0]?.message).toContain(message);
});

test('all problems of a guide are told at once', () => {
  const problems = guide({ sources: ['smith-1999'], related: ['nowhere'] }, '[a](/x/) [b](/y/)');
  expect(problems.map(({ line }) => line).toSorted()).toEqual([3, 4, 6, 6]);
});

test('links to our own pages are found with their lines; others are not ours', () => {
  const text = '[a](/guides/)\n[b](https://example.org/)\n![c](/brand/x.png) [d](/#top) [e](#here)';
  expect(internalLinks(text)).toEqual([
    { href: '/guides/', line: 1 },
    { href: '/brand/x.png', line: 3 },
    { href: '/#top', line: 3 },
  ]);
});
