/** A part of a tool whose script is fetched when it is wanted, and not with the page. */
import { useEffect, useState } from 'preact/hooks';

/** `wantedFor` says what for, or is empty as long as nobody wants it; what was lost is asked for again with the next want. */
export function usePart<Part>(load: () => Promise<Part>, wantedFor: string | false) {
  // Most parts are functions, which a state would call.
  const [loaded, setLoaded] = useState<{ part: Part }>();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    if (!wantedFor || loaded) return;
    let isShown = true;
    setLost(false);
    load().then(
      (part) => isShown && setLoaded({ part }),
      () => isShown && setLost(true),
    );
    return () => {
      isShown = false;
    };
  }, [wantedFor, loaded]);
  return { part: loaded?.part, isLost };
}
