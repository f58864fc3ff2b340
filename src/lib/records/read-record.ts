/**
 * Reads a saved record from text that nobody can vouch for: a crash may have cut it,
 * a newer release may have written it, somebody may have sent it. It never throws and
 * never repairs: what it cannot read it says so, and its caller keeps the bytes.
 */
import type * as z from '../zod/zod.ts';
import { safeParse } from '../zod/zod.ts';
import { envelopeSchema, type RecordKind, type SavedRecord } from './envelope.ts';
import { isWithinLimits } from './limits.ts';
import type { MigrationSequence } from './migration.ts';

export type ReadResult<Body> =
  | { status: 'ok'; record: SavedRecord<Body> }
  /** Not ours, cut short, or not in the shape that its version promises. */
  | { status: 'unreadable' }
  /** Written by a newer release; only that release may change it. */
  | { status: 'too-new'; kind: string }
  /** A sound record of another tool, or of another page of this one. */
  | { status: 'wrong-kind'; kind: string };

/** What a tool tells the record rooms about itself. */
export interface RecordType<Body> {
  kind: RecordKind;
  body: z.ZodMiniType<Body>;
  migrations: MigrationSequence;
  /** Whether its owner put it out of the way: then no tool opens it unasked. */
  isAside?(body: Body): boolean;
  /** Whether a page that shows a part of a kind shows this one; any other is read as of the wrong kind. */
  isOfPage?(body: Body): boolean;
}

export function readRecord<Body>(text: string, type: RecordType<Body>): ReadResult<Body> {
  return readData(parseJson(text), type);
}

/** The same, of what was parsed already. */
export function readData<Body>(data: unknown, type: RecordType<Body>): ReadResult<Body> {
  const claim = claimOf(data);
  // Whether such a record is sound, or newer, is for its own tool to say.
  if (claim && claim.kind !== type.kind) return { status: 'wrong-kind', kind: claim.kind };
  // A newer release may have added to the envelope itself, so this is asked first of all.
  if (claim && claim.version > type.migrations.current) {
    return { status: 'too-new', kind: type.kind };
  }
  const envelope = safeParse(envelopeSchema, data);
  if (!envelope.success) return { status: 'unreadable' };
  const { version, savedAt } = envelope.data;
  // A time such as 25 o'clock looks well, and no page can show it.
  if (Number.isNaN(Date.parse(savedAt))) return { status: 'unreadable' };

  try {
    const body = safeParse(type.body, type.migrations.migrate(envelope.data.body, version));
    if (!body.success) return { status: 'unreadable' };
    if (type.isOfPage?.(body.data) === false) return { status: 'wrong-kind', kind: type.kind };
    return {
      status: 'ok',
      record: { ...envelope.data, version: type.migrations.current, body: body.data },
    };
  } catch {
    return { status: 'unreadable' };
  }
}

/** Nothing where it is not JSON, or not safe to parse; `most` is its length. */
export function parseJson(text: string, most?: number): unknown {
  if (!isWithinLimits(text, most)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What data says that it is, as every release writes it. */
function claimOf(data: unknown): { kind: string; version: number } | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { format, kind, version } = data as Record<string, unknown>;
  return format === 'bothways' && typeof kind === 'string' && Number.isInteger(version)
    ? { kind, version: version as number }
    : undefined;
}
