/** The questions of the chosen mode. A page comes with those of one; the others are fetched when needed. */
import { useEffect, useState } from 'preact/hooks';
import { loadModeContent } from '../../browser/mode-content.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import type { Mode } from '../../lib/partnership/mode.ts';

export function useModeContent(first: ModeContent, mode: Mode, locale: string) {
  const [loaded, setLoaded] = useState<Partial<Record<Mode, ModeContent>>>({ [first.mode]: first });
  const [isMissing, setMissing] = useState(false);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    if (loaded[mode]) return setMissing(false);
    let isStale = false;
    loadModeContent(locale, mode).then(
      (content) => !isStale && setLoaded((before) => ({ ...before, [mode]: content })),
      () => !isStale && setMissing(true),
    );
    return () => {
      isStale = true;
    };
  }, [mode, loaded, tries]);

  // Until they are here, the paper keeps its heading and the steps that every mode has.
  const content = loaded[mode] ?? { ...first, mode, clauses: [] };
  return {
    content,
    isLoaded: loaded[mode] !== undefined,
    isMissing,
    retry: () => setTries(tries + 1),
  };
}
