/** Which modules come in the file that islands share: those that two of them load with their pages. */
import { expect, test } from 'vitest';
import { sharedModules } from '../../../src/build/shared-modules.ts';

/** Who imports each module plainly; an entry is imported by nobody. */
const IMPORTERS: Record<string, string[]> = {
  'agreement.tsx': [],
  'my.tsx': [],
  'store.ts': ['agreement.tsx', 'my.tsx'],
  'vault.ts': ['store.ts', 'closed.ts'],
  'closed.ts': ['my.tsx'],
  'steps.ts': ['agreement.tsx'],
  // Loaded on a press by both: no plain import leads to it from an entry.
  'eraser.ts': [],
  'erasing-helps.ts': ['eraser.ts', 'my.tsx'],
  'one.ts': ['other.ts', 'agreement.tsx'],
  'other.ts': ['one.ts', 'my.tsx'],
};
const graph = {
  getModuleInfo: (id: string) => {
    const importers = IMPORTERS[id];
    return importers ? { isEntry: id.endsWith('.tsx'), importers } : null;
  },
};

test.each(['store.ts', 'vault.ts', 'one.ts', 'other.ts'])('%s is shared', (id) => {
  expect(sharedModules(id, graph)).toBe('shared');
});

test.each([
  'agreement.tsx',
  'steps.ts',
  'closed.ts',
  'eraser.ts',
  'erasing-helps.ts',
  'unheard-of.ts',
])('%s is not', (id) => {
  expect(sharedModules(id, graph)).toBeNull();
});
