/** When things go badly: five signs, each with mending, a pause and an ending side by side. Nothing is computed here. */
import { localePath } from '../../lib/i18n/locales.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import type { StepProps } from './step-props.ts';

const SIGNS = ['goals', 'talking', 'stuck', 'distance', 'tired'] as const;
const WAYS = ['mend', 'pause', 'end'] as const;
const GUIDE = '/guides/signs-it-is-time-to-move-on/';

export function ApartStep({ heading, t, locale }: StepProps) {
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('checkApart.title')}
      </h2>
      <p class="why">{t('checkApart.why')}</p>
      <p>
        {fillRuns(t, 'checkApart.afraid', {
          safe: <a href="#safe">{t('checkApart.safe')}</a>,
        })}
      </p>
      {SIGNS.map((sign) => (
        <section key={sign} class="sign" aria-labelledby={`sign-${sign}`}>
          <h3 id={`sign-${sign}`}>{t(`checkApart.${sign}.title`)}</h3>
          <p>{t(`checkApart.${sign}.about`)}</p>
          <dl class="three-ways">
            {WAYS.map((way) => (
              <div key={way}>
                <dt>{t(`checkApart.${way}`)}</dt>
                <dd>{t(`checkApart.${sign}.${way}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p>
        {fillRuns(t, 'checkApart.more', {
          signs: <a href={localePath(locale, GUIDE)}>{t('checkApart.signsGuide')}</a>,
          ending: (
            <a href={localePath(locale, '/guides/ending-well/')}>{t('checkApart.endingGuide')}</a>
          ),
        })}
      </p>
    </>
  );
}
