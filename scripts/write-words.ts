/** Writes the typed list of message keys anew; with --check it only says whether that is needed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageKeysSource, writeMessageKeys } from '../src/build/messages.ts';

const root = join(import.meta.dirname, '..');

if (process.argv.includes('--check')) {
  const written = readFileSync(new URL('../src/lib/i18n/message-keys.ts', import.meta.url), 'utf8');
  if (written !== messageKeysSource(root)) {
    console.error('src/lib/i18n/message-keys.ts is stale. Run `npm run words` and commit it.');
    process.exit(1);
  }
} else {
  console.log(writeMessageKeys(root) ? 'Message keys written.' : 'Message keys are up to date.');
}
