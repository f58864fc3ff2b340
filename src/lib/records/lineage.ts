/**
 * How tabs that write the same record come together. Each version says which fields it
 * changed, and each change carries a mark: the revision and the stamp of the version that
 * first made it. A tab that hears of a version takes the changes whose marks are later than
 * its own, so all tabs end with the same words, in whatever order their news cross, and no
 * field that one of them alone wrote is lost.
 */
import type { SavedRecord } from './envelope.ts';
import { changedFields, isBare, isSame, readField, writeField } from './fields.ts';

/** What one tab knows of a record. */
export interface Lineage<Body> {
  /** The last version that was saved or heard of, with the highest revision that is known. */
  base: SavedRecord<Body>;
  /** The words without what was typed since the last save. */
  clean: Body;
  /** The mark of the last change of each field. */
  marks: ReadonlyMap<string, string>;
}

export function startLineage<Body>(record: SavedRecord<Body>): Lineage<Body> {
  return { base: record, clean: record.body, marks: new Map(Object.entries(record.changed)) };
}

/** The next version, with the words that are on screen. */
export function nextVersion<Body>(
  { base, clean, marks }: Lineage<Body>,
  body: Body,
  { stamp, savedAt }: { stamp: string; savedAt: string },
): SavedRecord<Body> {
  const revision = base.revision + 1;
  const mark = `${revision}-${stamp}`;
  const typed = changedFields(clean, body);
  // What another tab's version lacked is told once more, under the mark that it had.
  const retold = changedFields(base.body, clean).filter((path) => !typed.includes(path));
  const changed = Object.fromEntries([
    ...retold.map((path) => [path, marks.get(path) ?? `${base.revision}-${base.stamp}`]),
    ...typed.map((path) => [path, mark]),
  ]);
  return { ...base, revision, stamp, savedAt, changed, body };
}

/** A version that this tab wrote is what its words grow from now. */
export function advance<Body>(lineage: Lineage<Body>, record: SavedRecord<Body>): Lineage<Body> {
  const marks = new Map([...lineage.marks, ...Object.entries(record.changed)]);
  return { base: record, clean: record.body, marks };
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
  for (const [path, mark] of Object.entries(theirs.changed)) {
    if (!isLater(mark, marks.get(path))) continue;
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

function isLater(mark: string, than: string | undefined): boolean {
  if (than === undefined) return true;
  const [revision, otherRevision] = [Number.parseInt(mark, 10), Number.parseInt(than, 10)];
  return revision === otherRevision ? mark > than : revision > otherRevision;
}

function overlaps(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
