/** Sources: an address leads where it seems to lead. Part of content-checks. */
import type { Source } from '../lib/guides/schema.ts';
import type { Fault, YamlFile } from './yaml-files.ts';

/** A domain by itself, without a name in front of it that looks like another; nothing that HTML or a shell reads. */
const PLAIN = /^https:\/\/[\w-]+(?:\.[\w-]+)+(?:[/?#][^\s"'<>\\`]*)?$/u;

export function sourceFaults(sources: readonly YamlFile<Source>[]): Fault[] {
  return sources.flatMap(({ file, data: { url, doi = '' }, lineOf }): Fault[] => [
    ...(url === undefined || PLAIN.test(url)
      ? []
      : [
          {
            file,
            line: lineOf(['url']),
            message: `${url} is no plain address. Write https://, a domain and what follows, without quotes or a name before an @.`,
          },
        ]),
    ...(/["'<>\\`]/.test(doi)
      ? [
          {
            file,
            line: lineOf(['doi']),
            message: `${doi} is no DOI. Copy what stands behind doi.org/.`,
          },
        ]
      : []),
  ]);
}
