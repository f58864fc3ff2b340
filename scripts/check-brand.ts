/**
 * `BRAND=folder npm run brand:check`: which of the toolkit’s files a brand’s content stands in the place of, and what has
 * changed in them since somebody looked. With --accept, they count as looked at.
 */
import { join } from 'node:path';
import { readBrandFolder } from '../src/build/brand.ts';
import { acceptOverrides, findOverrides, type Override } from '../src/build/upstream.ts';
import { tell, typedArguments } from './told.ts';

const ROOT = join(import.meta.dirname, '..');
const SAYINGS: Record<Override['state'], string> = {
  same: 'as it was',
  changed: 'CHANGED since you looked at it',
  new: 'nobody has looked at it yet',
  gone: 'the toolkit has it NO MORE, so yours stands by itself',
};
const HELP = `npm run brand:check -- folder

Says which files of the toolkit a brand’s own content stands in the place of, and what has changed in them.

  --accept  they count as looked at
`;
const OPTIONS = { allowPositionals: true, options: { accept: { type: 'boolean' } } } as const;
const { values, positionals } = typedArguments(OPTIONS, HELP);

await tell(() => checkBrand(positionals[0] ?? process.env['BRAND'] ?? ''));

function checkBrand(folder: string): number {
  if (!folder) {
    console.error('Say which brand: npm run brand:check -- folder');
    return 1;
  }
  readBrandFolder(ROOT, folder);
  const overrides = findOverrides(ROOT, folder);
  if (overrides.length === 0) {
    console.log('Nothing in this brand stands in the place of a file of the toolkit.');
  }
  for (const { file, upstream, state, changes } of overrides) {
    console.log(`${file}\n  in the place of ${upstream}: ${SAYINGS[state]}`);
    // What somebody else wrote may not move the cursor of a terminal.
    if (changes) console.log(changes.replace(/[^\P{Cc}\n\t]/gu, '').replace(/^(?=.)/gm, '    '));
  }
  const open = overrides.filter(({ state }) => state !== 'same');
  if (values.accept) {
    acceptOverrides(ROOT, folder);
    console.log('\nAll of them count as looked at now.');
    return 0;
  }
  if (open.length === 0) return 0;
  console.log(
    '\nRead what is new, and take over what you like. Then run this again with --accept.',
  );
  return 1;
}
