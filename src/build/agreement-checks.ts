/** What clauses and templates name must be there: sources, and clauses that suit the template. Part of content-checks. */
import { type ClauseFile, wordingsIn } from '../lib/agreement/clause-schema.ts';
import { isGeneral, type TemplateFile } from '../lib/agreement/template-schema.ts';
import type { Fault, YamlFile } from './yaml-files.ts';

export function clauseFaults(
  clauses: readonly YamlFile<ClauseFile>[],
  sources: ReadonlySet<string>,
): Fault[] {
  return clauses.flatMap(({ file, data, lineOf }) =>
    data.sources.flatMap((id, i) => {
      const message = `No file in content/sources describes ${id}.`;
      return sources.has(id) ? [] : [{ file, line: lineOf(['sources', i]), message }];
    }),
  );
}

/** A template takes the clauses of its own language. */
export function templateFaults(
  templates: readonly YamlFile<TemplateFile>[],
  clauses: readonly YamlFile<ClauseFile>[],
): Fault[] {
  const known = new Map(clauses.map(({ id, data }) => [id, data]));
  return templates.flatMap(({ id: name, file, data, lineOf }) => {
    const locale = name.split('/')[0] ?? '';
    return data.clauses.flatMap((id, i): Fault[] => {
      const clause = known.get(`${locale}/${id}`);
      const message = clause
        ? misfit(id, clause, data)
        : `No file in content/clauses/${locale} describes ${id}.`;
      const again = data.clauses.indexOf(id) === i ? undefined : `${id} stands here twice.`;
      const said = message ?? again;
      return said ? [{ file, line: lineOf(['clauses', i]), message: said }] : [];
    });
  });
}

/** A mode begins with one template of a language, and two would have one address. */
export function rivalFaults(templates: readonly YamlFile<TemplateFile>[]): Fault[] {
  const first = new Map<string, string>();
  return templates
    .filter(({ data }) => isGeneral(data))
    .flatMap(({ id, file, data, lineOf }) =>
      data.modes.flatMap((mode): Fault[] => {
        const key = `${id.split('/')[0]}/${mode}`;
        const other = first.get(key);
        first.set(key, other ?? id);
        if (!other) return [];
        const message = `${other} is the agreement that ${mode} begins with. Give this one settings or another form, or the name of that one, to take its place.`;
        return [{ file, line: lineOf(['modes']), message }];
      }),
    );
}

/** Why a clause has no place in a template, if it has none. */
function misfit(id: string, clause: ClauseFile, template: TemplateFile): string | undefined {
  const { modes, form, settings = [] } = template;
  const shared = modes.filter((mode) => clause.modes.includes(mode));
  if (shared.length === 0) {
    return `${id} is not written for the mode ${modes.join(' or ')}.`;
  }
  const suited = clause.settings;
  if (suited && (settings.length === 0 || !settings.every((one) => suited.includes(one)))) {
    return `${id} suits ${suited.join(', ')} alone, and the template is for more.`;
  }
  const unworded = shared.filter((mode) => wordingsIn(clause.wordings, mode, form).length < 2);
  return unworded.length > 0
    ? `${id} has fewer than two ${form} wordings for ${unworded.join(', ')}.`
    : undefined;
}
