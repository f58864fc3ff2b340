/**
 * How tabs that write the same record come together. A version carries a mark for each field
 * that was ever changed: the revision and the stamp of the version that changed it last. A tab
 * that meets another's version takes the fields whose marks are later than its own. So all
 * tabs end with the same words, in whatever order their news cross and whichever they miss,
 * and no field that one of them alone wrote is lost.
 */
import type { SavedRecord } from './envelope.ts';
import { changedFields, isBare, isSame, readField, writeField } from './fields.ts';

/** What one tab knows of a record. */
export interface Lineage<Body> {
  /** The last version that was saved or met, with the highest revision that is known. */
  base: SavedRecord<Body>;
  /** The words without what was typed since the last save. */
  clean: Body;
  marks: ReadonlyMap<string, string>;
}

export function startLineage<Body>(record: SavedRecord<Body>): Lineage<Body> {
  return { base: record, clean: record.body, marks: new Map(Object.entries(record.marks)) };
}

/** The next version, with the words that are on screen. */
export function nextVersion<Body>(
  { base, clean, marks }: Lineage<Body>,
  body: Body,
  { stamp, savedAt }: { stamp: string; savedAt: string },
): SavedRecord<Body> {
  const revision = base.revision + 1;
  const typed = changedFields(clean, body);
  const standing = [...marks].filter(([path]) => !typed.some((own) => overlaps(own, path)));
  const fresh = typed.map((path) => [path, `${revision}-${stamp}`]);
  return {
    ...base,
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
  let { clean } = lineage;
  let words = body;
  for (const [path, mark] of Object.entries(theirs.marks)) {
    const rivals = [...marks].filter(([own]) => overlaps(own, path));
    if (!rivals.every(([, own]) => isLater(mark, own))) continue;
    for (const [own] of rivals) marks.delete(own);
    marks.set(path, mark);
    const value = readField(theirs.body, path);
    const put = (into: Body) =>
      isBare(value) && readField(into, path) !== undefined ? into : writeField(into, path, value);
    clean = put(clean);
    if (!typed.some((own) => overlaps(own, path))) words = put(words);
  }
  const revision = Math.max(lineage.base.revision, theirs.revision);
  return { lineage: { base: { ...theirs, revision }, clean, marks }, body: words };
}

/** Whether words and version hold the same, so that there is nothing to tell. */
export function isSettled<Body>({ base }: Lineage<Body>, body: Body): boolean {
  return isSame(base.body, body);
}

function isLater(mark: string, than: string): boolean {
  const [revision, otherRevision] = [Number.parseInt(mark, 10), Number.parseInt(than, 10)];
  return revision === otherRevision ? mark > than : revision > otherRevision;
}

/** Whether one path is the other, or leads to it: `people` and `people/0/name`. */
function overlaps(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
