/** Whose the two views are, each with its whole name and its day, in the inks that follow. */
import { areFarApart, type Both } from '../../lib/check/comparison.ts';
import type { View } from '../../lib/check/view.ts';
import { longDate } from '../../lib/i18n/dates.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import type { ViewName } from './view-names.tsx';

interface Props extends Both<View> {
  names: Both<ViewName>;
  t: Translate;
  locale: string;
}

export function TwoOwners({ one, two, names, t, locale }: Props) {
  const day = (view: View) => (view.day ? longDate(view.day, locale) : t('checkCompare.undated'));
  return (
    <>
      <div class="pair">
        <dl>
          <div class="side side-one">
            <dt>{names.one.whole}</dt>
            <dd>{day(one)}</dd>
          </div>
          <div class="side side-two">
            <dt>{names.two.whole}</dt>
            <dd>{day(two)}</dd>
          </div>
        </dl>
      </div>
      {areFarApart(one, two) && <p class="hint">{t('checkCompare.apart')}</p>}
    </>
  );
}
