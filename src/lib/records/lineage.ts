/**
 * How tabs that write the same record come together. A version carries a mark for each field
 * that was ever changed: the revision and the stamp of the version that changed it last. A tab
 * that meets another's version takes the fields whose marks are later than its own. So all
 * tabs end with the same words, in whatever order their news cross and whichever they miss,
 * and no field that one of them alone wrote is lost.
 */
import type { SavedRecord } from './envelope.ts';
import { changedFields, isBare, isSame, readField, writeField } from './fields.ts';
import { MAX_DEPTH } from './limits.ts';

/** The mark of the partnership that a record belongs to. It stands in the envelope: no field's path begins like this. */
const BELONGS = '/partnership';

/** What one tab knows of a record. */
export interface Lineage<Body> {
  /** The last version that was saved or met, with the highest revision that is known. */
  base: SavedRecord<Body>;
  /** The words without what was typed since the last save. */
  clean: Body;
  marks: ReadonlyMap<string, string>;
  /** Where the record belongs, by the latest word on it; the base may say otherwise. */
  partnership: string | null;
}

export function startLineage<Body>(record: SavedRecord<Body>): Lineage<Body> {
  const { body, marks, partnership } = record;
  return { base: record, clean: body, marks: new Map(Object.entries(marks)), partnership };
}

interface NewVersion {
  stamp: string;
  savedAt: string;
  /** Where the record is moved to, if it is. */
  partnership?: string | null | undefined;
}

/** The next version, with the words that are on screen. */
export function nextVersion<Body>(
  { base, clean, marks, partnership: before }: Lineage<Body>,
  body: Body,
  { stamp, savedAt, partnership = before }: NewVersion,
): SavedRecord<Body> {
  const revision = base.revision + 1;
  const typed = changedFields(clean, body);
  if (partnership !== before) typed.push(BELONGS);
  const touched = new Set(typed);
  const standing = [...marks].filter(
    ([path]) =>
      !pathsTo(path).some((lead) => touched.has(lead)) &&
      isSame(readField(clean, path), readField(body, path)),
  );
  const fresh = typed.map((path) => [path, `${revision}-${stamp}`]);
  return {
    ...base,
    partnership,
    revision,
    stamp,
    savedAt,
    marks: Object.fromEntries([...standing, ...fresh]),
    body,
  };
}

/** Another tab's version meets the words on screen; what was typed since the last save stands. */
export function meet<Body>(
  lineage: Lineage<Body>,
  body: Body,
  theirs: SavedRecord<Body>,
): { lineage: Lineage<Body>; body: Body } {
  const typed = changedFields(lineage.clean, body).filter((path) => !isBare(readField(body, path)));
  const marks = new Map(lineage.marks);
  let { clean, partnership } = lineage;
  let words = body;
  for (const [path, mark] of Object.entries(theirs.marks)) {
    const rivals = [...marks].filter(([own]) => overlaps(own, path));
    if (!rivals.every(([, own]) => isLater(mark, own))) continue;
    for (const [own] of rivals) marks.delete(own);
    marks.set(path, mark);
    if (path === BELONGS) {
      ({ partnership } = theirs);
      continue;
    }
    const value = readField(theirs.body, path);
    const put = (into: Body) =>
      isBare(value) && readField(into, path) !== undefined ? into : writeField(into, path, value);
    clean = put(clean);
    if (!typed.some((own) => overlaps(own, path))) words = put(words);
  }
  const revision = Math.max(lineage.base.revision, theirs.revision);
  return { lineage: { base: { ...theirs, revision }, clean, marks, partnership }, body: words };
}

/** Whether words and version hold the same, so that there is nothing to tell. */
export function isSettled<Body>({ base, partnership }: Lineage<Body>, body: Body): boolean {
  return base.partnership === partnership && isSame(base.body, body);
}

/** Whether a mark was made after another; of two of the same revision, one is always the later. */
export function isLater(mark: string, than: string): boolean {
  const [revision, otherRevision] = [Number.parseInt(mark, 10), Number.parseInt(than, 10)];
  return revision === otherRevision ? mark > than : revision > otherRevision;
}

/** The paths that lead to a path, and itself: `people`, `people/0` and `people/0/name`. */
function pathsTo(path: string): string[] {
  const leads = [path];
  for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
    // A path that is deeper than a body can be leads nowhere.
    if (leads.push(path.slice(0, end)) > MAX_DEPTH) break;
  }
  return leads;
}

/** Whether one path is the other, or leads to it: `people` and `people/0/name`. */
function overlaps(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
