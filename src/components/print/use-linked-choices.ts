/** Choices of the print room that came with the link by which somebody opened the page, or opens it again. */
import { useEffect, useState } from 'preact/hooks';
import { onPrintFragment, printFragment } from '../../browser/print-address.ts';
import type { PrintSettings } from '../../lib/print/preset.ts';
import type { Dropped, PrintOffer } from '../../lib/print/preset-link.ts';

/** What of a link is not on this site, and what tells it. */
type Linked = Pick<typeof import('./linked.tsx'), 'LeftOut'> & { dropped: readonly Dropped[] };

/** Nothing as long as no link with choices was opened. What reads one is fetched then; `onLost` where it can’t be. */
export function useLinkedChoices(
  offer: PrintOffer,
  onSettings: (settings: PrintSettings) => void,
  onLost: () => void,
): Linked | undefined {
  const [linked, setLinked] = useState<Linked>();
  useEffect(() => {
    const read = async () => {
      const fragment = printFragment();
      // Any other leads to a heading of the page.
      if (!fragment.includes('=')) return;
      const { readFragment, LeftOut } = await import('./linked.tsx');
      const link = readFragment(fragment, offer);
      if (!link) return;
      onSettings(link.settings);
      setLinked({ dropped: link.dropped, LeftOut });
    };
    const look = () => void read().catch(onLost);
    look();
    return onPrintFragment(look);
  }, []);
  return linked;
}
