/** Copies outside this browser: what saves all of it, and a file opened again. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { OnDemand } from '../form/on-demand.tsx';
import type { MyProps } from './my-props.ts';

interface Props extends Pick<MyProps, 'store' | 't' | 'locale' | 'checks' | 'tell'> {
  /** What saves all of it, where there is anything. */
  children: ComponentChildren;
}

const load = () => import('./opened-file.tsx').then(({ OpenedFile }) => OpenedFile);

export function Copies({ children, ...shared }: Props) {
  const { t } = shared;
  const [file, setFile] = useState<File>();
  const turn = useRef(0);
  return (
    <section aria-labelledby="copies">
      <h2 id="copies">{t('copy.title')}</h2>
      <p class="why">{t('copy.note')}</p>
      {children}
      <div class="open-file">
        <label for="open-file">{t('copy.open')}</label>
        <input
          id="open-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="open-file-note"
          onChange={({ currentTarget: input }) => {
            const [chosen] = input.files ?? [];
            if (!chosen) return;
            turn.current++;
            setFile(chosen);
            // The same file may be chosen again.
            input.value = '';
          }}
        />
        <p class="hint" id="open-file-note">
          {t('copy.openNote')}
        </p>
      </div>
      {file && (
        <OnDemand
          key={turn.current}
          load={load}
          props={{ ...shared, file, onClose: () => setFile(undefined) }}
          t={t}
        />
      )}
    </section>
  );
}
