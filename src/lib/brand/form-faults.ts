/** What keeps a form from becoming a brand that builds: all that the build would say, by the field that it is about. */
import { holdToSchema } from '../yaml/parse-content.ts';
import { type BrandForm, settingsOf } from './form.ts';
import { valueAt } from './form-field.ts';
import { unreadableInks } from './inks.ts';
import { BRAND_VERSION } from './migrations.ts';
import { missingSafeguarding } from './safeguarding.ts';
import { type BrandFile, brandSchema } from './schema.ts';
import { type KnownNames, unknownNames } from './unknown-names.ts';

export interface FormFault {
  /** The field: `contacts.0.reach`. */
  field: string;
  /** The studio has words of its own for the first three; `other` is said in the build’s. */
  kind: 'needed' | 'colour' | 'safeguarding' | 'other';
  message: string;
}

export type FormResult = { ok: true; file: BrandFile } | { ok: false; faults: FormFault[] };

export function readForm(form: BrandForm, logo: BrandFile['logo'], known: KnownNames): FormResult {
  const settings = settingsOf(form, logo);
  const held = holdToSchema<BrandFile>(brandSchema, { version: BRAND_VERSION, ...settings });
  const unprotected = missingSafeguarding(settings);
  const safeguarding: FormFault[] = unprotected
    ? [{ field: 'contacts', kind: 'safeguarding', message: unprotected }]
    : [];
  if (!held.ok) {
    const faults = held.misfits.map(({ path, message }): FormFault => {
      const field = fieldOf(path);
      const isColour = path[0] === 'colours';
      const kind = isEmpty(valueAt(form, field)) ? 'needed' : isColour ? 'colour' : 'other';
      return { field, kind, message };
    });
    return { ok: false, faults: oneEach([...faults, ...safeguarding]) };
  }
  const file = held.data;
  const faults: FormFault[] = [
    ...[...unreadableInks(file.colours), ...unknownNames(file, known)].map(
      ({ path, message }): FormFault => ({ field: fieldOf(path), kind: 'other', message }),
    ),
    ...safeguarding,
  ];
  return faults.length > 0 ? { ok: false, faults: oneEach(faults) } : { ok: true, file };
}

/** One is enough to mend a field by. */
function oneEach(faults: FormFault[]): FormFault[] {
  return [...new Map(faults.map((one) => [one.field, one])).values()];
}

/** A colour by itself is typed into the field of its shape; a word as a whole begins with one of them; one name of a list stands in the field of the list. */
function fieldOf(path: readonly PropertyKey[]): string {
  const [room, part, index] = path;
  if (room === 'words' && path.length === 2) return `words.${String(part)}.one`;
  if (room === 'type') return path.length === 1 ? 'type.choice' : `type.${String(part)}`;
  if (room === 'clauses' || room === 'languages') return room;
  if (room === 'colours' && path.length === 2) return `colours.${String(part)}.shape`;
  if (room === 'offers' && index !== undefined) return `offers.${String(part)}`;
  if (room === 'contacts' && path.length > 3) return path.slice(0, 3).join('.');
  return path.join('.');
}

function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}
