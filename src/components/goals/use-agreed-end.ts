/** The last day of the partnership, looked up once a step that needs it is open. */
import { useEffect, useState } from 'preact/hooks';

/** Empty until it is known, and where nothing is agreed. */
export function useAgreedEnd(partnership: string | null, locale: string): string {
  const [end, setEnd] = useState('');
  useEffect(() => {
    if (!partnership) return;
    let isShown = true;
    // Without it a goal can be written all the same.
    import('../../browser/agreed-end.ts')
      .then(({ agreedEnd }) => agreedEnd(partnership, locale))
      .then(
        (day) => isShown && setEnd(day),
        () => undefined,
      );
    return () => {
      isShown = false;
    };
  }, [partnership]);
  return end;
}
