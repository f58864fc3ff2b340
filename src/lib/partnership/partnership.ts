/**
 * A partnership as its owner keeps it: what gathers records, and no more. This is the body of a
 * saved record of the kind `partnership`; whoever changes its shape adds a version and a
 * migration. What belongs to it says so in its own envelope, by the partnership's id.
 *
 * { "name": "Ana, Thursdays", "isArchived": false }
 */
import { defineMigrations } from '../records/migration.ts';
import type { RecordType } from '../records/read-record.ts';
import * as z from '../zod/zod.ts';

const partnershipSchema = z.lazy(() =>
  z.strictObject({
    /** What its owner calls it, or empty. It stays in the body: no key, title or file is named by it. */
    name: z.string(),
    /** Whether it was put out of the way, with all that belongs to it. */
    isArchived: z.boolean(),
  }),
);
export type Partnership = z.infer<typeof partnershipSchema>;

export const PARTNERSHIP: RecordType<Partnership> = {
  kind: 'partnership',
  body: partnershipSchema,
  migrations: defineMigrations([]),
};

export const NEW_PARTNERSHIP: Partnership = { name: '', isArchived: false };

export function rename(partnership: Partnership, name: string): Partnership {
  return { ...partnership, name };
}

export function archive(partnership: Partnership): Partnership {
  return { ...partnership, isArchived: true };
}

export function unarchive(partnership: Partnership): Partnership {
  return { ...partnership, isArchived: false };
}
