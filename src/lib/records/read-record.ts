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
  /** A sound record of another tool. */
  | { status: 'wrong-kind'; kind: string };

/** What a tool tells the record rooms about itself. */
export interface RecordType<Body> {
  kind: RecordKind;
  body: z.ZodMiniType<Body>;
  migrations: MigrationSequence;
}

export function readRecord<Body>(text: string, type: RecordType<Body>): ReadResult<Body> {
  const data = parseJson(text);
  const envelope = safeParse(envelopeSchema, data);
  if (!envelope.success) {
    // A newer release may have added to the envelope itself, so this is asked first of all.
    return isNewer(data, type) ? { status: 'too-new', kind: type.kind } : { status: 'unreadable' };
  }
  const { kind, version } = envelope.data;
  if (kind !== type.kind) return { status: 'wrong-kind', kind };
  if (version > type.migrations.current) return { status: 'too-new', kind };

  try {
    const body = safeParse(type.body, type.migrations.migrate(envelope.data.body, version));
    if (!body.success) return { status: 'unreadable' };
    return {
      status: 'ok',
      record: { ...envelope.data, version: type.migrations.current, body: body.data },
    };
  } catch {
    return { status: 'unreadable' };
  }
}

function parseJson(text: string): unknown {
  if (!isWithinLimits(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isNewer<Body>(data: unknown, type: RecordType<Body>): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { format, kind, version } = data as Record<string, unknown>;
  return (
    format === 'bothways' &&
    kind === type.kind &&
    typeof version === 'number' &&
    version > type.migrations.current
  );
}
