/** What is wrong with a field, in our words or in those of the build. */
import type { FormFault } from '../../lib/brand/form-faults.ts';
import type { StudioProps } from './studio-props.ts';
import { ownWords } from './studio-words.ts';

interface Props extends Pick<StudioProps, 't' | 'buildMarks'> {
  fault: FormFault;
}

export function FaultText({ fault, t, buildMarks }: Props) {
  const own = ownWords(t, fault);
  return own ? <span>{own}</span> : <span {...buildMarks}>{fault.message}</span>;
}
