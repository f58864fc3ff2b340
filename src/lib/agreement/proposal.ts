/**
 * A proposal: an agreement on its way from one person to another, as a file or in a link. It holds
 * what stands on the paper and who has adopted it, and nothing else. docs/file-format.md tells it to
 * others; what is empty is left out, since a link should be short.
 *
 * { "format": "bothways", "kind": "proposal", "version": 3, "id": "5b0c…", "round": 2,
 *   "sentAt": "2026-11-28T14:05:09.120Z", "print": "9f03c2d1a4b5e6f7", "checksum": "9f03c2d1",
 *   "body": { "people": [{ "name": "Ana" }, { "name": "Ben" }], "clauses": { "ending": "no-fault" } } }
 */
import { isSame } from '../records/fields.ts';
import { MAX_TEXT } from '../records/limits.ts';
import { parseJson } from '../records/read-record.ts';
import { crc32 } from '../transfer/crc-32.ts';
import * as z from '../zod/zod.ts';
import { MOST_ROUNDS } from './adoption.ts';
import { AGREEMENT, type Answer, type Draft, EMPTY_DRAFT } from './draft.ts';

const proposalSchema = z.lazy(() =>
  z.strictObject({
    /** Tells our files from any other JSON. */
    format: z.literal('bothways'),
    /** No tool keeps records of this kind. */
    kind: z.literal('proposal'),
    /** The version of the agreement in it, as of a record. */
    version: z.whole(1),
    /** Of the agreement: the same with everybody who has it. */
    id: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
    /** How often the agreement has gone from one to another, this time counted in. */
    round: z.whole(1, MOST_ROUNDS),
    /** When it was sent, ISO 8601 in UTC. For people to read. */
    sentAt: z.string().check(
      z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
      z.refine((time) => !Number.isNaN(Date.parse(time))),
    ),
    /** The print of the text as the sender saw it. */
    print: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
    /** CRC-32 of the body as JSON without white space. */
    checksum: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
    /** What stands on the paper, without what is empty. */
    body: z.record(z.string(), z.unknown()),
  }),
);

export interface Proposal {
  id: string;
  round: number;
  /** ISO 8601 in UTC. */
  sentAt: string;
  /** 16 hex digits. */
  print: string;
  draft: Draft;
}

export type ReadProposal =
  | { status: 'ok'; proposal: Proposal }
  /** Cut short, changed on the way, or not in the shape that its version promises. */
  | { status: 'damaged' }
  /** Written by a newer release. */
  | { status: 'too-new' }
  /** No proposal at all. */
  | { status: 'foreign' };

/** JSON without white space; `draft` holds nothing that is not to be handed over. */
export function proposalText({ id, round, sentAt, print, draft }: Proposal): string {
  const body = slim(draft);
  const { current: version } = AGREEMENT.migrations;
  const checksum = crc32(JSON.stringify(body));
  const head = { format: 'bothways', kind: 'proposal', version, id, round, sentAt, print };
  return JSON.stringify({ ...head, checksum, body });
}

export function readProposal(text: string): ReadProposal {
  const data = parseJson(text, MAX_TEXT);
  if (!isProposal(data)) {
    return { status: /"kind"\s*:\s*"proposal"/.test(text.slice(0, 200)) ? 'damaged' : 'foreign' };
  }
  const { current } = AGREEMENT.migrations;
  if (typeof data.version === 'number' && data.version > current) return { status: 'too-new' };
  const read = z.safeParse(proposalSchema, data);
  if (!read.success) return { status: 'damaged' };
  const { id, round, sentAt, print, checksum, version, body } = read.data;
  if (crc32(JSON.stringify(body)) !== checksum) return { status: 'damaged' };
  try {
    const migrated = AGREEMENT.migrations.migrate(withWholeAnswers(body), version);
    const draft = z.safeParse(AGREEMENT.body, { ...EMPTY_DRAFT, ...(migrated as object) });
    if (!draft.success) return { status: 'damaged' };
    // Of what a device keeps for itself nothing may come from elsewhere, whatever the sender wrote.
    const { agreed, exchanged, course, isArchived } = EMPTY_DRAFT;
    const own = { agreed, exchanged, course, isArchived };
    return {
      status: 'ok',
      proposal: { id, round, sentAt, print, draft: { ...draft.data, ...own } },
    };
  } catch {
    return { status: 'damaged' };
  }
}

function isProposal(data: unknown): data is { version?: unknown } {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'proposal';
}

/** Leaves out what is as in an empty draft; an answer that is a choice and no more is that word. */
function slim(draft: Draft): Record<string, unknown> {
  const clauses = Object.fromEntries(
    Object.entries(draft.clauses).map(([id, answer]) => [id, slimAnswer(answer)]),
  );
  return Object.fromEntries(
    Object.entries({ ...draft, clauses }).filter(
      ([key, value]) => !isSame(value, EMPTY_DRAFT[key as keyof Draft]),
    ),
  );
}

function slimAnswer({ choice, own, values, proposed }: Answer): unknown {
  const rest = {
    ...(own && { own }),
    ...(Object.keys(values).length > 0 && { values }),
    ...(Object.keys(proposed).length > 0 && { proposed }),
  };
  return Object.keys(rest).length > 0 ? { choice, ...rest } : choice;
}

/** Unknown data with the empty parts of its answers put back; the schema says whether they are answers. */
function withWholeAnswers(body: Record<string, unknown>): unknown {
  const clauses = Object.entries((body['clauses'] ?? {}) as Record<string, unknown>);
  const wholeOf = (answer: unknown) => ({
    own: '',
    values: {},
    proposed: {},
    ...(typeof answer === 'string' ? { choice: answer } : (answer as object)),
  });
  return {
    ...body,
    clauses: Object.fromEntries(clauses.map(([id, answer]) => [id, wholeOf(answer)])),
  };
}
