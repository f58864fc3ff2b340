/** A question of a tool, to look at: nothing in it can be pressed. */
import type { StudioProps } from './studio-props.ts';

interface Props extends Pick<StudioProps, 't'> {
  theme: 'light' | 'dark';
}

export function QuestionSample({ theme, t }: Props) {
  return (
    <div class="studio-sample" inert>
      <p class="sample-title">{t('studio.sample.question')}</p>
      <p class="sample-lead">{t('studio.sample.why')}</p>
      <div class="choices">
        {(['weekly', 'fortnightly'] as const).map((choice) => (
          <div class="choice" key={choice}>
            <input
              type="radio"
              id={`sample-${theme}-${choice}`}
              name={`sample-${theme}`}
              checked={choice === 'weekly'}
            />
            <label for={`sample-${theme}-${choice}`}>{t(`studio.sample.${choice}`)}</label>
          </div>
        ))}
      </div>
      <p>
        <span class="button">{t('studio.sample.button')}</span>
      </p>
    </div>
  );
}
