/** The conversation cards and the papers of English content, for tests. */
import { readYamlFolder } from '../../src/build/yaml-files.ts';
import { type Printable, printableSchema } from '../../src/lib/printables/schema.ts';
import { type Topic, topicSchema } from '../../src/lib/questions/schema.ts';
import { ROOT } from './content.ts';

/** Topics in the order of the paper. */
export const TOPICS: readonly Topic[] = readYamlFolder(
  ROOT,
  'src/content/questions/en',
  topicSchema,
)
  .map(({ data }) => data)
  .toSorted((a, b) => a.order - b.order);

/** Papers by the name of their file. */
export const PRINTABLES: ReadonlyMap<string, Printable> = new Map(
  readYamlFolder(ROOT, 'src/content/printables/en', printableSchema).map(({ id, data }) => [
    id,
    data,
  ]),
);

export function printableOf(id: string): Printable {
  const found = PRINTABLES.get(id);
  if (!found) throw new Error(`There is no paper ${id}.`);
  return found;
}

/** All words of a paper as somebody reads them: sentences without their blanks, and what is to be written. */
export function printableTexts({ title, parts }: Printable): string[] {
  const texts = parts.flatMap(({ heading, blocks }) => [
    ...(heading ? [heading] : []),
    ...blocks.flatMap((block) => {
      if (block.kind === 'field') return [block.label];
      if (block.kind === 'list') return block.points;
      if (block.kind === 'table') {
        return [...block.columns.map(({ head }) => head), ...block.rows.flat()];
      }
      return block.kind === 'signature' ? block.people : [block.text];
    }),
  ]);
  return [title, ...texts];
}
