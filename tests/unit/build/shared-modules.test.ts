/** Which file a module comes in, by who loads it with a page, and who on a press. */
import { expect, test } from 'vitest';
import { islandModules, sharedModules } from '../../../src/build/shared-modules.ts';

/** Who imports each module plainly, and who on a press; an entry is imported by nobody. */
const MODULES: Record<string, { plainly?: string[]; onPress?: string[] }> = {
  'agreement.tsx': {},
  'my.tsx': {},
  'store.ts': { plainly: ['agreement.tsx', 'my.tsx'] },
  'vault.ts': { plainly: ['store.ts', 'closed.ts'] },
  'one.ts': { plainly: ['other.ts', 'agreement.tsx'] },
  'other.ts': { plainly: ['one.ts', 'my.tsx'] },
  // With the page of one, and on a press of the other.
  'edits.ts': { plainly: ['agreement.tsx', 'versions.ts'] },
  'versions.ts': { onPress: ['my.tsx'] },
  'row.ts': { plainly: ['my.tsx', 'versions.ts'] },
  'steps.ts': { plainly: ['agreement.tsx'] },
  'closed.ts': { plainly: ['my.tsx'] },
  'eraser.ts': { onPress: ['agreement.tsx', 'my.tsx'] },
  'erasing-helps.ts': { plainly: ['eraser.ts'] },
};
const graph = {
  getModuleInfo: (id: string) => {
    const module = MODULES[id];
    if (!module) return null;
    const { plainly: importers = [], onPress: dynamicImporters = [] } = module;
    return { isEntry: id.endsWith('.tsx'), importers, dynamicImporters };
  },
};

test.each(['store.ts', 'vault.ts', 'one.ts', 'other.ts'])('%s is shared', (id) => {
  expect(sharedModules(id, graph)).toBe('shared');
});

test('what an island and a part of it, or of another, use stands beside the island', () => {
  expect(sharedModules('edits.ts', graph)).toBeNull();
  expect(islandModules('edits.ts', graph)).toBe('agreement-shared');
  expect(sharedModules('row.ts', graph)).toBeNull();
  expect(islandModules('row.ts', graph)).toBe('my-shared');
});

test.each([
  'agreement.tsx',
  'steps.ts',
  'closed.ts',
  'versions.ts',
  'eraser.ts',
  'erasing-helps.ts',
  'unheard-of.ts',
])('%s is left to the bundler', (id) => {
  expect([sharedModules(id, graph), islandModules(id, graph)]).toEqual([null, null]);
});
