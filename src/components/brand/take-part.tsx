/** The folder of the brand as one file; or what is to be mended before. */
import { useRef, useState } from 'preact/hooks';
import { saveBlob } from '../../browser/files.ts';
import { FaultSummary } from './fault-summary.tsx';
import type { StudioProps } from './studio-props.ts';
import type { useStudio } from './use-studio.ts';

interface Props {
  studio: StudioProps;
  act: Pick<ReturnType<typeof useStudio>, 'asked' | 'faults' | 'isUnsaved' | 'pack'>;
  isReady: boolean;
}

export function TakePart({ studio: { t, buildMarks }, act, isReady }: Props) {
  const [result, setResult] = useState<'saved' | 'lost'>();
  const shownFor = useRef(0);
  const save = async () => {
    setResult(undefined);
    try {
      const zip = await act.pack();
      if (!zip) return;
      saveBlob('brand.zip', new Blob([zip], { type: 'application/zip' }));
      setResult('saved');
    } catch {
      setResult('lost');
    }
  };
  const { asked, faults, isUnsaved } = act;
  return (
    <section aria-labelledby="studio-take">
      <h2 id="studio-take">{t('studio.take')}</h2>
      <p>{t('studio.takeHint')}</p>
      {asked > 0 && faults.length > 0 && (
        <FaultSummary
          faults={faults}
          asked={asked}
          shownFor={shownFor}
          t={t}
          buildMarks={buildMarks}
        />
      )}
      <button type="button" class="button" disabled={!isReady} onClick={() => void save()}>
        {t('studio.save')}
      </button>
      <p role="status" class="told">
        {isUnsaved ? t('studio.unsaved') : result === 'saved' && t('studio.saved')}
      </p>
      {result === 'lost' && (
        <p role="alert" class="trouble">
          {t('studio.lost')}
        </p>
      )}
    </section>
  );
}
