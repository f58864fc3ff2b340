/** The questions of the draft: a page comes with those of one agreement; the others are fetched when needed. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { contentName, loadContent, loadLibrary } from '../../browser/agreement-files.ts';
import type { Clause, ModeContent } from '../../lib/agreement/clause.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { needsLibrary, placed } from '../../lib/agreement/placement.ts';

/** What has been fetched, by the name of its file. */
interface Loaded {
  contents: Record<string, ModeContent>;
  libraries: Record<string, Clause[]>;
}

/** `wantsLibrary` is true where clauses are about to be added. `untitled` names clauses of one’s own. */
export function useModeContent(
  first: ModeContent,
  draft: Draft,
  { locale, untitled, wantsLibrary }: { locale: string; untitled: string; wantsLibrary: boolean },
) {
  const { mode, template, order, titles } = draft;
  const [{ contents, libraries }, setLoaded] = useState<Loaded>({
    contents: { [first.mode]: first },
    libraries: {},
  });
  const [isMissing, setMissing] = useState(false);
  const [tries, setTries] = useState(0);
  const name = contentName(mode, template);
  const content = contents[name];
  const library = libraries[mode];
  const isLibraryDue = !library && (wantsLibrary || (content && needsLibrary(draft, content)));

  useEffect(() => {
    let isStale = false;
    const want = <T>(file: Promise<T>, keep: (before: Loaded, file: T) => Loaded) =>
      file.then(
        (got) => !isStale && setLoaded((before) => keep(before, got)),
        () => !isStale && setMissing(true),
      );
    setMissing(false);
    if (!content) {
      void want(loadContent(locale, mode, template), (before, got) => ({
        ...before,
        contents: { ...before.contents, [name]: got },
      }));
    }
    if (isLibraryDue) {
      void want(loadLibrary(locale, mode), (before, got) => ({
        ...before,
        libraries: { ...before.libraries, [mode]: got },
      }));
    }
    return () => {
      isStale = true;
    };
  }, [name, content, isLibraryDue, tries]);

  const isLoaded = content !== undefined && !isLibraryDue;
  // Until they are here, the paper keeps its heading and the steps that every mode has.
  const shown = useMemo(
    () => placed(draft, content ?? { ...first, mode, clauses: [] }, library ?? [], untitled),
    [content, library, mode, order, titles],
  );
  return { content: shown, library, isLoaded, isMissing, retry: () => setTries(tries + 1) };
}
