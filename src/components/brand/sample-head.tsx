/** The head of a page as the brand has it. */
import type { Chosen, StudioProps } from './studio-props.ts';

interface Props extends Pick<StudioProps, 'form' | 't'> {
  picture: Chosen | undefined;
}

export function SampleHead({ form, picture, t }: Props) {
  return (
    <div class="sample-head">
      <span class="sample-name">
        {picture ? (
          <img src={picture.address} alt="" />
        ) : (
          // The logo that a brand without one gets, in its inks.
          <svg viewBox="0 0 48 32" width="36" height="24" aria-hidden="true">
            <circle class="disc-one" cx="16" cy="16" r="16" />
            <circle class="disc-two" cx="32" cy="16" r="16" />
          </svg>
        )}
        <bdi>{form.name}</bdi>
      </span>
      <span>{t('studio.sample.menu')}</span>
    </div>
  );
}
