/**
 * The envelope in which everything that somebody writes is saved and exchanged.
 * It must never know what is inside; a tool's room describes the body.
 *
 * { "format": "bothways", "kind": "agreement", "version": 1,
 *   "id": "0e6f…", "partnership": null, "revision": 7, "stamp": "9f03c2d1",
 *   "marks": { "people/0/name": "7-9f03c2d1" },
 *   "savedAt": "2026-11-22T13:05:09.120Z", "body": { … } }
 */
import * as z from '../zod/zod.ts';

/** Kinds of record, declared once; a new tool adds its own here. */
export type RecordKind = 'agreement' | 'goal' | 'check' | 'partnership';

// Made when something is first read: a first visitor has nothing, and a slow phone no time.
export const envelopeSchema = z.lazy(() =>
  z.strictObject({
    /** Tells our files from any other JSON. */
    format: z.literal('bothways'),
    /** Which tool the record belongs to. */
    kind: z.string().check(z.minLength(1), z.maxLength(40)),
    /** Version of the body's shape, from 1; migrations lead from each to the next. */
    version: z.whole(1),
    /** Random and meaningless: it names no person. */
    id: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
    /** The partnership that it belongs to, or none yet. */
    partnership: z.nullable(z.string().check(z.regex(/^[0-9a-f-]{36}$/))),
    /** Counts the saves. Order is decided by this and never by a clock, which may run backwards. */
    revision: z.whole(0, 99_999_999),
    /** Names this very version, at random. */
    stamp: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
    /** Which version last changed each field that was ever changed: its revision and stamp, by path. */
    marks: z.record(z.string(), z.string().check(z.regex(/^\d{1,9}-[0-9a-f]{8}$/))),
    /** When it was last saved, ISO 8601 in UTC. For people to read; nothing is decided by it. */
    savedAt: z.string().check(
      z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
      z.refine((time) => !Number.isNaN(Date.parse(time))),
    ),
    /** What the person wrote, in the shape of its kind and version. */
    body: z.unknown(),
  }),
);

type Envelope = z.infer<typeof envelopeSchema>;

/** A record whose body has been read in the shape of its kind. */
export type SavedRecord<Body> = Omit<Envelope, 'body'> & { body: Body };
