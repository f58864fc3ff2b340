/** How the brand looks: a guide, a question of a tool, or a sheet of paper, on light paper and on dark. */
import { useState } from 'preact/hooks';
import type { Look } from '../../lib/brand/look.ts';
import { OnDemand } from '../form/on-demand.tsx';
import { SampleHead } from './sample-head.tsx';
import type { Pictures, StudioProps } from './studio-props.ts';

interface Props extends Pick<StudioProps, 'form' | 't'> {
  look: Pick<Look, 'inks' | 'faces'>;
  pictures: Pictures;
  /** A page’s policy takes styles from script alone, and there is none before the page has woken. */
  isReady: boolean;
}

const SAMPLES = ['guide', 'question', 'paper'] as const;

export function Preview({ form, look, pictures, isReady, t }: Props) {
  const [sample, setSample] = useState<(typeof SAMPLES)[number]>('guide');
  return (
    <section class="studio-preview" aria-labelledby="studio-preview">
      <h2 id="studio-preview">{t('studio.preview')}</h2>
      <fieldset class="studio-samples" disabled={!isReady}>
        <legend class="hidden-visually">{t('studio.previewOf')}</legend>
        {SAMPLES.map((one) => (
          <label key={one} class="studio-tick">
            <input
              type="radio"
              name="studio-sample"
              checked={one === sample}
              onChange={() => setSample(one)}
            />
            <span>{t(`studio.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="studio-looks">
        {(['light', 'dark'] as const).map((theme) => (
          <figure key={theme}>
            <figcaption class="hint">{t(`studio.${theme}`)}</figcaption>
            <div
              class={`studio-look studio-look-${theme}`}
              style={isReady ? tokens(look) : undefined}
            >
              {sample !== 'paper' && (
                <SampleHead form={form} picture={headPicture(pictures, theme)} t={t} />
              )}
              {sample === 'guide' && <GuideSample t={t} />}
              {sample === 'question' && (
                <OnDemand
                  load={() => import('./question-sample.tsx').then((part) => part.QuestionSample)}
                  props={{ theme, t }}
                  t={t}
                />
              )}
              {sample === 'paper' && (
                <OnDemand
                  load={() => import('./paper-sample.tsx').then((part) => part.PaperSample)}
                  props={{ form, t }}
                  t={t}
                />
              )}
            </div>
          </figure>
        ))}
      </div>
    </section>
  );
}

function headPicture({ light, dark }: Pictures, theme: 'light' | 'dark') {
  return (theme === 'dark' && dark) || light;
}

function tokens({ inks: { one, two }, faces }: Props['look']) {
  return {
    '--ink-one': `light-dark(${one.text}, ${one.dark})`,
    '--ink-one-shape': `light-dark(${one.shape}, ${one.dark})`,
    '--ink-two': `light-dark(${two.text}, ${two.dark})`,
    '--ink-two-shape': `light-dark(${two.shape}, ${two.dark})`,
    '--sans': faces.headings,
    '--serif': faces.text,
  };
}

function GuideSample({ t }: Pick<StudioProps, 't'>) {
  return (
    <div class="studio-sample">
      <p class="sample-title">{t('studio.sample.title')}</p>
      <p class="sample-lead">{t('studio.sample.lead')}</p>
      <p class="sample-text">{t('studio.sample.text')}</p>
      <p>
        <span class="sample-link">{t('studio.sample.link')}</span>
      </p>
      <p>
        <span class="button">{t('studio.sample.button')}</span>
      </p>
    </div>
  );
}
