/** A part that few need: its script is fetched when it is first shown. */
import type { FunctionComponent } from 'preact';
import type { Translate } from '../../lib/i18n/messages.ts';
import { PartLost } from './part-lost.tsx';
import { usePart } from './use-part.ts';

interface Props<P> {
  load: () => Promise<FunctionComponent<P>>;
  /** What the part is given. */
  props: P & object;
  t: Translate;
}

export function OnDemand<P>({ load, props, t }: Props<P>) {
  const { part: Part, isLost } = usePart(load, 'now');
  if (Part) return <Part {...props} />;
  if (!isLost) return <p class="quiet">{t('part.loading')}</p>;
  return <PartLost t={t} />;
}
