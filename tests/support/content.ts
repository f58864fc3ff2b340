/** The content as the build reads it, for tests: words, clauses, templates and the agreement of each mode. */
import { join } from 'node:path';
import { readMessages } from '../../src/build/messages.ts';
import { readYamlFolder } from '../../src/build/yaml-files.ts';
import type { ModeContent } from '../../src/lib/agreement/clause.ts';
import { clauseSchema } from '../../src/lib/agreement/clause-schema.ts';
import { contentFor } from '../../src/lib/agreement/mode-content.ts';
import { isGeneral, templateSchema } from '../../src/lib/agreement/template-schema.ts';
import { translator, type Words } from '../../src/lib/i18n/messages.ts';
import type { Mode } from '../../src/lib/partnership/mode.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** English clauses by id. */
export const CLAUSES = new Map(
  readYamlFolder(ROOT, 'src/content/clauses/en', clauseSchema).map(({ id, data }) => [id, data]),
);

/** English templates with their files. */
export const TEMPLATES = readYamlFolder(ROOT, 'src/content/templates/en', templateSchema);

/** The general agreement of a mode. */
export function agreementOf(mode: Mode): ModeContent {
  const template = TEMPLATES.find(({ data }) => isGeneral(data) && data.modes.includes(mode));
  if (!template) throw new Error(`No template is written for ${mode}.`);
  return contentFor(template.data, mode, CLAUSES);
}

export function englishWords(): Words {
  const english = readMessages(ROOT).find(({ id }) => id === 'en');
  if (!english) throw new Error('There are no English messages.');
  return english.data.words;
}

export const t = translator(englishWords(), 'en');
