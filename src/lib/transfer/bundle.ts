/**
 * Several records in one file: a partnership with all that belongs to it, or everything. Readable
 * JSON in the manner of the envelope; docs/file-format.md tells it to others.
 *
 * { "format": "bothways", "kind": "bundle", "version": 1,
 *   "savedAt": "2026-11-22T13:05:09.120Z", "count": 2, "checksum": "9f03c2d1",
 *   "records": [ { "format": "bothways", "kind": "partnership", … }, { … } ] }
 */
import type { SavedRecord } from '../records/envelope.ts';
import * as z from '../zod/zod.ts';
import { crc32 } from './crc-32.ts';
import { MAX_FILE_TEXT } from './file-limits.ts';

export const BUNDLE_VERSION = 1;

export const bundleSchema = z.lazy(() =>
  z.strictObject({
    /** Tells our files from any other JSON. */
    format: z.literal('bothways'),
    /** No tool has records of this kind. */
    kind: z.literal('bundle'),
    /** Version of this shape, not of the records in it: each of them has its own. */
    version: z.literal(BUNDLE_VERSION),
    /** When the file was made, ISO 8601 in UTC. For people to read. */
    savedAt: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)),
    /** How many records there are. */
    count: z.whole(0),
    /** CRC-32 of the records as JSON without white space, eight hex digits. */
    checksum: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
    /** Each in its own envelope, exactly as in a file of its own. */
    records: z.array(z.unknown()),
  }),
);
type Bundle = z.infer<typeof bundleSchema>;

/** The text of a file; `savedAt` is ISO 8601 in UTC. */
export function bundleText(records: readonly SavedRecord<unknown>[], savedAt: string): string {
  const bundle: Bundle = {
    format: 'bothways',
    kind: 'bundle',
    version: BUNDLE_VERSION,
    savedAt,
    count: records.length,
    checksum: checksumOf(records),
    records: [...records],
  };
  const text = `${JSON.stringify(bundle, null, 2)}\n`;
  // Whatever a browser has room for can be opened again: without its indents, if it must be.
  return text.length > MAX_FILE_TEXT ? JSON.stringify(bundle) : text;
}

/** Whether nothing has been lost or changed since the file was made. */
export function isIntact({ count, checksum, records }: Bundle): boolean {
  return count === records.length && checksum === checksumOf(records);
}

function checksumOf(records: readonly unknown[]): string {
  return crc32(JSON.stringify(records));
}
