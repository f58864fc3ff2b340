/**
 * Loads the pieces of the search index for Pagefind, and vouches for them. Pagefind itself goes on
 * without a piece that is missing or spoilt, and then finds nothing, or less than there is; whoever
 * searches would be told that the site has no such word. So each piece is checked here as it comes.
 */

/** What stands before the content of each piece once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** Pagefind is given another in its place. */
const fetchFromSite = fetch;

export interface Pieces {
  /** What Pagefind takes for `fetch`. Pieces come unpacked, which it understands as well. */
  fetch: (address: string) => Promise<Response>;
  /** Begins to load a piece that will be asked for soon. */
  begin: (path: string) => void;
  /** Throws where a piece did not come whole. */
  check: () => void;
}

/** `isAgain`: past the caches, since one of them may hold what was spoilt. */
export function openPieces(isAgain: boolean): Pieces {
  const begun = new Map<string, Promise<Blob>>();
  let fault: unknown;
  const load = async (path: string) => {
    try {
      return await readPiece(path, isAgain);
    } catch (error) {
      fault ??= error;
      throw error;
    }
  };
  return {
    fetch: async (address) => {
      // Pagefind adds the time to the address of its entry; ours is asked for anew in any case.
      const path = address.replace(/\?.*/, '');
      return new Response(await (begun.get(path) ?? load(path)));
    },
    begin: (path) => {
      const loading = load(path);
      // Whoever asks for it is told; until then nobody listens.
      loading.catch(() => undefined);
      begun.set(path, loading);
    },
    check: () => {
      if (fault) throw fault;
    },
  };
}

async function readPiece(path: string, isAgain: boolean): Promise<Blob> {
  const isEntry = path.endsWith('.json');
  // The entry leads to the others, whose names change with what is in them.
  const cache = isAgain ? 'reload' : isEntry ? 'no-cache' : 'default';
  const answer = await fetchFromSite(path, { cache });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const came = await answer.blob();
  if (isEntry) return came;
  const content = await unpack(came);
  if ((await content.slice(0, SIGNATURE.length).text()) !== SIGNATURE) {
    throw new Error(`${path} is something else.`);
  }
  return content;
}

/** Fails where a byte has changed or is missing. Some hosts unpack the pieces themselves. */
async function unpack(packed: Blob): Promise<Blob> {
  const [first, second] = new Uint8Array(await packed.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return packed;
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}
