import { defineCollection } from 'astro:content';
import {
  guidesLoader,
  messagesLoader,
  replacedGuidesLoader,
  yamlRoom,
} from './build/content-loaders.ts';
import { clauseSchema } from './lib/agreement/clause-schema.ts';
import { fingerprintWordsSchema } from './lib/agreement/fingerprint-words-schema.ts';
import { templateSchema } from './lib/agreement/template-schema.ts';
import { questionnaireSchema } from './lib/check/questionnaire.ts';
import { termSchema } from './lib/glossary/schema.ts';
import { hintRulesSchema } from './lib/goals/hints/rules-schema.ts';
import { guideSchema, sourceSchema } from './lib/guides/schema.ts';
import { wordsSchema } from './lib/i18n/words-schema.ts';
import { nameWordsSchema } from './lib/names/name-words.ts';
import { pathSchema } from './lib/paths/schema.ts';
import { printableSchema } from './lib/printables/schema.ts';
import { topicSchema } from './lib/questions/schema.ts';

const yaml = <T extends Record<string, unknown>>(
  room: Parameters<typeof yamlRoom<T>>[0],
  schema: Parameters<typeof yamlRoom<T>>[1],
) => defineCollection({ loader: yamlRoom(room, schema), schema });

export const collections = {
  guides: defineCollection({
    loader: guidesLoader(),
    schema: guideSchema,
  }),
  // Astro lists the MDX of all collections in .astro/, which builds that run side by side share: whatever a brand
  // replaces, the list is the same.
  replacedGuides: defineCollection({ loader: replacedGuidesLoader() }),
  sources: yaml('sources', sourceSchema),
  clauses: yaml('clauses', clauseSchema),
  templates: yaml('templates', templateSchema),
  fingerprint: yaml('fingerprint', fingerprintWordsSchema),
  glossary: yaml('glossary', termSchema),
  paths: yaml('paths', pathSchema),
  checks: yaml('checks', questionnaireSchema),
  questions: yaml('questions', topicSchema),
  printables: yaml('printables', printableSchema),
  hints: yaml('hints', hintRulesSchema),
  names: yaml('names', nameWordsSchema),
  messages: defineCollection({ loader: messagesLoader(), schema: wordsSchema }),
};
