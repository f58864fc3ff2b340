/** What a schema knows: for errors that name the setting that somebody may have meant. */
import { distance } from 'fastest-levenshtein';
import type * as z from './zod.ts';

type Schema = z.core.$ZodType;

/** The keys of the object at a path in what a schema describes. */
export function keysAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  const [first, ...rest] = path;
  return objectsIn(schema).flatMap((object) => {
    if (first === undefined) return Object.keys(object.shape);
    const inner = object.shape[String(first)];
    return inner ? keysAt(inner, rest.filter(isKey)) : [];
  });
}

/** The key nearest to one that is not known, if any is near enough to be meant. */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  const [nearest] = known
    .map((name) => ({ name, away: distance(plain(key), plain(name)) }))
    .filter(({ name, away }) => away <= Math.max(2, Math.floor(name.length / 3)))
    .toSorted((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1));
  return nearest?.name;
}

/** British and American spellings, hyphens and capitals are one. */
function plain(key: string): string {
  return key.toLowerCase().replace(/[-_\s]/g, '');
}

/** An index of a list is no key of an object. */
function isKey(key: PropertyKey): boolean {
  return typeof key !== 'number';
}

/** The objects that a schema may be, through defaults, lists and choices. */
function objectsIn(schema: Schema): z.core.$ZodObjectDef[] {
  const def = schema._zod.def as z.core.$ZodTypeDef & {
    innerType?: Schema;
    element?: Schema;
    options?: Schema[];
  };
  if (def.type === 'object') return [def as z.core.$ZodObjectDef];
  const within = def.innerType ?? def.element;
  if (within) return objectsIn(within);
  return (def.options ?? []).flatMap(objectsIn);
}
