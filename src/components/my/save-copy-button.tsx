/** A button that opens the form for saving a copy below it. */
import { useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/messages.ts';
import { OnDemand } from '../form/on-demand.tsx';
import type { SaveCopyProps } from './save-copy.tsx';

interface Props extends Omit<SaveCopyProps, 'onClose'> {
  label: string;
  class: string;
  t: Translate;
}

const load = () => import('./save-copy.tsx').then(({ SaveCopy }) => SaveCopy);

export function SaveCopyButton({ label, class: look, ...form }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class={look}
        id={form.id}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <OnDemand load={load} props={{ ...form, onClose: () => setOpen(false) }} t={form.t} />
      )}
    </>
  );
}
