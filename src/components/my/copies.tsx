/** Copies outside this browser: everything saved as a file, and a file opened again. */
import { useRef, useState } from 'preact/hooks';
import { OnDemand } from '../form/on-demand.tsx';
import { HoldOn } from './hold-on.tsx';
import type { MyProps } from './my-props.ts';
import { SaveCopyButton } from './save-copy-button.tsx';

interface Props extends Pick<MyProps, 'store' | 't' | 'locale' | 'tell'> {
  /** Whether there is anything to save. */
  isEmpty: boolean;
}

const load = () => import('./opened-file.tsx').then(({ OpenedFile }) => OpenedFile);

export function Copies({ isEmpty, ...shared }: Props) {
  const { store, t } = shared;
  const [file, setFile] = useState<File>();
  const turn = useRef(0);
  return (
    <section aria-labelledby="copies">
      <h2 id="copies">{t('copy.title')}</h2>
      <p class="why">{t('copy.note')}</p>
      {!isEmpty && (
        <SaveCopyButton
          {...shared}
          id="save-everything"
          class="button button-plain"
          label={t('copy.everything')}
          subject="everything"
          records={() => {
            const { partnerships, agreements, goals } = store.$library.get();
            return [...partnerships, ...agreements, ...goals];
          }}
        />
      )}
      {!isEmpty && <HoldOn t={t} />}
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
