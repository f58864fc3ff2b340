/** A part that few need: its script is fetched when it is first shown. */
import type { FunctionComponent } from 'preact';
import { reloadPage } from '../../browser/page-life.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
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
  return (
    <div role="alert" class="trouble">
      <p>{t('part.notLoaded')}</p>
      {/* Some browsers do not ask a second time for a script that failed. */}
      <button type="button" class="link-button" onClick={reloadPage}>
        {t('save.reload')}
      </button>
    </div>
  );
}
