/** Content in a brand’s folder that nothing reads, since it lies beside the place where it would be read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearestKey } from '../lib/zod/known-keys.ts';
import { ROOMS } from './own-content.ts';

interface Stray {
  /** Its name in the folder of the brand. */
  name: string;
  message: string;
}

const PLACES = ['content', ...Object.keys(ROOMS)];

export function strayContent(folder: string): Stray[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): Stray[] => {
    const { name } = entry;
    const path = join(folder, name);
    if (entry.isFile()) {
      const isGuide = name.endsWith('.md') && /^\uFEFF?---\r?\n/.test(readFileSync(path, 'utf8'));
      const message =
        'Nothing reads a guide here. Put it into content/guides/en, beside brand.yaml.';
      return isGuide ? [{ name, message }] : [];
    }
    const meant = entry.isDirectory() && name !== 'content' && nearestKey(name, PLACES);
    if (!meant || !holdsContent(path)) return [];
    const place =
      meant === 'content' ? 'Call it content' : `Put it into content, as content/${meant}`;
    return [{ name, message: `Nothing reads this folder where it is. ${place}.` }];
  });
}

function holdsContent(folder: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) =>
    /\.(mdx?|ya?ml)$/i.test(name),
  );
}
