/** Reads the brand that this build carries, and refuses one that cannot be read on paper or screen. */
import { unreadableInks } from '../lib/brand/colours.ts';
import { type Brand, brandSchema } from '../lib/brand/schema.ts';
import { ContentError, readYamlFolder } from './yaml-files.ts';

const BRAND_FOLDER = 'src/content/brand';

export function readBrand(root: string): Brand {
  const [brand] = readYamlFolder(root, BRAND_FOLDER, brandSchema);
  if (!brand) throw new Error(`${BRAND_FOLDER}/brand.yaml is missing.`);
  const problems = unreadableInks(brand.data).map(({ path, message }) => {
    return { file: brand.file, line: brand.lineOf(path), message };
  });
  if (problems.length > 0) throw new ContentError(problems);
  return brand.data;
}
