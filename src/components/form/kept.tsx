/** Notices of what lies here and can’t be opened. Few ever see one, so they come when there is something to say. */
import type { ComponentProps } from 'preact';
import type { KeptNotices } from './kept-notices.tsx';
import { OnDemand } from './on-demand.tsx';

const load = () => import('./kept-notices.tsx').then(({ KeptNotices }) => KeptNotices);

export function Kept(props: ComponentProps<typeof KeptNotices>) {
  return props.kept.length > 0 ? <OnDemand load={load} props={props} t={props.t} /> : null;
}
