/**
 * Every parser of what comes from outside, under generated attack. `npm run fuzz` tries a hundred
 * thousand for each.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeFor, unfold } from '../../src/export/link.ts';
import { AGREEMENT } from '../../src/lib/agreement/draft.ts';
import { proposalText, readProposal } from '../../src/lib/agreement/proposal.ts';
import { CHECK } from '../../src/lib/check/check.ts';
import { readView, viewOf, viewText } from '../../src/lib/check/view.ts';
import { GOAL } from '../../src/lib/goals/goal.ts';
import { PARTNERSHIP } from '../../src/lib/partnership/partnership.ts';
import { readAnyRecord } from '../../src/lib/records/read-any-record.ts';
import { parseJson, type RecordType, readRecord } from '../../src/lib/records/read-record.ts';
import { bundleText } from '../../src/lib/transfer/bundle.ts';
import { compareRecords } from '../../src/lib/transfer/comparison.ts';
import { crc32 } from '../../src/lib/transfer/crc-32.ts';
import { planImport } from '../../src/lib/transfer/import-plan.ts';
import { readFile } from '../../src/lib/transfer/read-file.ts';
import { ASKED, anyCheck, checkRecord } from '../support/checks.ts';
import { anyRecord, recordOf } from '../support/drafts.ts';
import { HOSTILE, PATIENCE } from '../support/effort.ts';
import { proposalOf } from '../support/handed-over.ts';
import { hostileText, prototypeNames } from '../support/hostile.ts';
import { partnershipRecord } from '../support/partnerships.ts';

const TYPES: readonly RecordType<unknown>[] = [AGREEMENT, GOAL, CHECK, PARTNERSHIP];
const FRESH = {
  newId: () => crypto.randomUUID(),
  newStamp: () => '0000beef',
  savedAt: '2026-11-22T13:05:09.120Z',
};

const agreements = fc.sample(anyRecord, { numRuns: 30, seed: 7 });
const partnerships = [partnershipRecord(), partnershipRecord({ name: 'Thursdays' })];
const checks = fc.sample(anyCheck, { numRuns: 10, seed: 7 }).map((body) => checkRecord(body));
const records = [...agreements, ...partnerships];
const shown = { dimensions: new Set(ASKED.groups.slice(0, 3).map(({ id }) => id)), words: true };
const fixture = (kind: string) =>
  readFileSync(join(import.meta.dirname, '../fixtures/saved', kind, 'v1.json'), 'utf8');

const SOUND = {
  agreements: agreements.map((record) => JSON.stringify(record)),
  partnerships: partnerships.map((record) => JSON.stringify(record)),
  checks: checks.map((record) => JSON.stringify(record)),
  proposals: agreements.map(({ body }) => proposalText(proposalOf(body))),
  views: checks.map(({ body }) => viewText(viewOf(body, ASKED, shown))),
  files: [
    ...records.slice(0, 9).map((_, i) => bundleText(records.slice(i, i + 3), FRESH.savedAt)),
    ...['agreement', 'goal', 'check', 'bundle', 'locked'].map(fixture),
  ],
};

/** The text with the checksum that its body has now: a checksum is no guard against a person. */
function resealed(text: string): string {
  const data = parseJson(text);
  if (typeof data !== 'object' || data === null || !('body' in data)) return text;
  return JSON.stringify({ ...data, checksum: crc32(JSON.stringify(data.body)) });
}

/** Reads a file, and goes on as the page would: what it plans to write can be read again. */
function takeIn(text: string): string {
  const read = readFile(text, TYPES);
  if (read.status !== 'records') return read.status;
  const here = read.records.map((record, i) =>
    i % 2
      ? partnershipRecord({}, { id: record.id })
      : recordOf(agreements[0]?.body as never, { id: record.id }),
  );
  for (const choice of ['replace', 'keep-both'] as const) {
    const decisions = compareRecords(read.records, here).map((one) => ({ ...one, choice }));
    const { write, undo } = planImport(decisions, new Set(), FRESH);
    for (const record of [...write, ...undo.write]) {
      expect(readAnyRecord(JSON.stringify(record), TYPES).status).toBe('ok');
    }
  }
  return read.status;
}

test.each<[string, string[], (text: string) => string, string[]]>([
  ['JSON', SOUND.agreements, (text) => typeof parseJson(text), []],
  [
    'a record of a kind',
    [...SOUND.agreements, ...SOUND.partnerships],
    (text) => readRecord(text, AGREEMENT).status,
    ['ok', 'unreadable', 'too-new', 'wrong-kind'],
  ],
  [
    'a record of any kind',
    [...SOUND.agreements, ...SOUND.checks, ...SOUND.partnerships],
    (text) => readAnyRecord(text, TYPES).status,
    ['ok', 'unreadable', 'too-new'],
  ],
  [
    'a proposal',
    SOUND.proposals,
    (text) => readProposal(text).status,
    ['ok', 'damaged', 'too-new', 'foreign'],
  ],
  [
    'a proposal whose attacker knows checksums',
    SOUND.proposals,
    (text) => readProposal(resealed(text)).status,
    ['ok', 'damaged', 'too-new', 'foreign'],
  ],
  [
    'a view of a check',
    SOUND.views,
    (text) => readView(text).status,
    ['ok', 'damaged', 'too-new', 'foreign'],
  ],
  [
    'the code of a link',
    SOUND.proposals.map((text) => `#a=${codeFor(text)}`),
    // Only a first letter in a hundred is a higher number.
    (text) => (unfold(text).status === 'ok' ? 'ok' : 'damaged'),
    ['ok', 'damaged'],
  ],
  [
    'a file',
    [...SOUND.files, ...SOUND.partnerships],
    takeIn,
    ['records', 'locked', 'unreadable', 'too-new', 'foreign'],
  ],
])(
  `faults 7, 31, 33: ${HOSTILE} hostile texts, read as %s`,
  (_, sound, parse, answers) => {
    const before = prototypeNames();
    const given = new Set<string>();
    fc.assert(
      fc.property(hostileText(sound), (text) => {
        const answer = parse(text);
        if (answers.length > 0) expect(answers).toContain(answer);
        given.add(answer);
        expect(Object.prototype).not.toHaveProperty('polluted');
      }),
      { numRuns: HOSTILE },
    );
    expect(prototypeNames()).toEqual(before);
    // An attack that is always turned away at the first door tries nothing behind it.
    expect([...given]).toEqual(expect.arrayContaining(answers));
  },
  PATIENCE,
);
