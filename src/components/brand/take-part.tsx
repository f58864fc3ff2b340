/** The folder of the brand as one file, or a small repository around it; or what is to be mended before. */
import { useRef, useState } from 'preact/hooks';
import { saveBlob } from '../../browser/files.ts';
import { TAKEN } from '../../lib/brand/taken.ts';
import { OnDemand } from '../form/on-demand.tsx';
import type { StudioProps } from './studio-props.ts';
import type { useStudio } from './use-studio.ts';

interface Props {
  studio: StudioProps;
  act: Pick<ReturnType<typeof useStudio>, 'asked' | 'faults' | 'isUnsaved' | 'pack'>;
  isReady: boolean;
}

const FILES = { folder: 'brand.zip', repository: 'repository.zip' } as const;

export function TakePart({ studio, act, isReady }: Props) {
  const { form, change, buildMarks, t } = studio;
  const { kind } = form.take;
  const [result, setResult] = useState<'saved' | 'lost'>();
  const shownFor = useRef(0);
  const save = async () => {
    setResult(undefined);
    try {
      const zip = await act.pack();
      if (!zip) return;
      saveBlob(FILES[kind], new Blob([zip], { type: 'application/zip' }));
      setResult('saved');
    } catch {
      setResult('lost');
    }
  };
  const { asked, faults, isUnsaved } = act;
  return (
    <section aria-labelledby="studio-take">
      <h2 id="studio-take">{t('studio.take')}</h2>
      <fieldset class="studio-ticks" disabled={!isReady}>
        <legend class="hidden-visually">{t('studio.takeWhat')}</legend>
        {TAKEN.map((one) => (
          <div key={one}>
            <label class="studio-tick">
              <input
                type="radio"
                name="studio-take-kind"
                checked={one === kind}
                aria-describedby={`studio-take-${one}`}
                onChange={() => change('take.kind', one)}
              />
              <span>{t(`studio.takes.${one}`)}</span>
            </label>
            <p class="hint" id={`studio-take-${one}`}>
              {t(`studio.takes.${one}Hint`)}
            </p>
          </div>
        ))}
      </fieldset>
      {kind === 'repository' && (
        <OnDemand
          load={() => import('./repository-part.tsx').then((part) => part.RepositoryPart)}
          props={{ studio }}
          t={t}
        />
      )}
      {asked > 0 && faults.length > 0 && (
        <OnDemand
          load={() => import('./fault-summary.tsx').then((part) => part.FaultSummary)}
          props={{ faults, asked, shownFor, t, buildMarks }}
          t={t}
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
