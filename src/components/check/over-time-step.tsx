/** The steps that look at more than one check: their headings come at once, and take the focus; what is under them is fetched. */
import { OnDemand } from '../form/on-demand.tsx';
import type { OverTimeProps } from './over-time-props.ts';
import type { BeginProps } from './step-props.ts';

interface Props extends OverTimeProps, Pick<BeginProps, 'heading'> {
  step: 'history' | 'compare';
}

const TITLES = { history: 'checkHistory.title', compare: 'checkCompare.title' } as const;
const WHYS = { history: 'checkHistory.why', compare: 'checkCompare.why' } as const;
const LOADS = {
  history: () => import('./history-step.tsx').then(({ HistoryStep }) => HistoryStep),
  compare: () => import('./compare-step.tsx').then(({ CompareStep }) => CompareStep),
};

export function OverTimeStep({ step, heading, ...given }: Props) {
  const { t } = given;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t(TITLES[step])}
      </h2>
      <p class="why">{t(WHYS[step])}</p>
      <OnDemand load={LOADS[step]} props={given} t={t} />
    </>
  );
}
