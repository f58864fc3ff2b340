/** Takes records away, in both copies and whatever another tab is doing: what is erased does not come back. */
import * as local from './local-copy.ts';
import * as strict from './strict-copy.ts';

/** Resolves to true once neither copy holds the record any more. */
export async function eraseRecord(id: string): Promise<boolean> {
  const isGone = local.erase(id);
  return (await strict.erase(id)) && isGone;
}

/**
 * Hears what other tabs do. Where one takes a record away, a second copy that this page was
 * writing that very moment goes too: each page is told of the other only after the fact.
 * `onErased`: one took everything away.
 */
export function onForeignChange(
  listener: (change: local.ForeignChange) => void,
  onErased: () => void,
): () => void {
  return local.onForeignChange((change) => {
    const isGone = change.id !== undefined && change.text === undefined;
    if (isGone && local.readOne(change.id) === undefined) void strict.erase(change.id);
    listener(change);
  }, onErased);
}

/** Another tab may have erased the record while its second copy was on the way: then that goes too. */
export async function unlessErased(
  id: string,
  writing: Promise<strict.StrictResult>,
): Promise<strict.StrictResult> {
  const result = await writing;
  if (result.status === 'done' && local.readOne(id) === undefined) {
    await strict.erase(id);
    return { status: 'failed' };
  }
  return result;
}
