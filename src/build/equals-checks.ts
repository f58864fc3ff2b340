/**
 * What two peers taking turns read calls neither of them a mentor or a mentee, in a programme’s own clauses, templates, cards and
 * papers too. Part of content-checks.
 */
import type { ClauseFile } from '../lib/agreement/clause-schema.ts';
import type { TemplateFile } from '../lib/agreement/template-schema.ts';
import type { Mode } from '../lib/partnership/mode.ts';
import type { Printable } from '../lib/printables/schema.ts';
import type { Topic } from '../lib/questions/schema.ts';
import type { Fault, YamlFile } from './yaml-files.ts';

const EQUALS: Mode = 'reciprocal';
const UNEQUAL = /\b(mentor|mentee)s?\b/i;
/** What names a file, and nobody reads. */
const NAMES = ['id', 'guide', 'sources', 'clauses'];

interface Content {
  clauses: readonly YamlFile<ClauseFile>[];
  templates: readonly YamlFile<TemplateFile>[];
  questions: readonly YamlFile<Topic>[];
  printables: readonly YamlFile<Printable>[];
}

export function equalsFaults({ clauses, templates, questions, printables }: Content): Fault[] {
  return [...clauses, ...templates, ...questions, ...printables].flatMap(({ file, data, lineOf }) =>
    sentencesFor(data, []).flatMap(({ path, sentence }) => {
      const [, word] = UNEQUAL.exec(sentence) ?? [];
      if (!word) return [];
      const message = `${path.join('.')}: two peers who take turns read this, and neither is a ${word.toLowerCase()}. Word it for equals, or leave ${EQUALS} out of its modes.`;
      return [{ file, line: lineOf(path), message }];
    }),
  );
}

interface Sentence {
  path: PropertyKey[];
  sentence: string;
}

/** All that equals read of a value: nothing that is for other modes, and of several wordings their own. */
function sentencesFor(value: unknown, path: PropertyKey[]): Sentence[] {
  if (typeof value === 'string') return [{ path, sentence: value }];
  if (Array.isArray(value)) return value.flatMap((one, i) => sentencesFor(one, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  const { modes, inMode, ...rest } = value as {
    modes?: readonly Mode[];
    inMode?: Partial<Record<Mode, string>>;
  };
  if (modes && !modes.includes(EQUALS)) return [];
  const own = inMode?.[EQUALS];
  const skipped = own === undefined ? NAMES : [...NAMES, 'text'];
  return [
    ...Object.entries(rest)
      .filter(([key]) => !skipped.includes(key))
      .flatMap(([key, inner]) => sentencesFor(inner, [...path, key])),
    ...(own === undefined ? [] : [{ path: [...path, 'inMode', EQUALS], sentence: own }]),
  ];
}
