/** What hosts read from the built site itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFile } from '../../src/lib/hosting/netlify.ts';
import { ROOT } from '../support/content.ts';

const built = (file: string) => readFileSync(join(ROOT, 'dist', file), 'utf8');

test('Netlify and Cloudflare Pages find their headers', () => {
  expect(built('_headers')).toBe(headersFile(''));
});

test('GitHub Pages is told to leave no folder out because of its name', () => {
  expect(built('.nojekyll')).toBe('');
});
