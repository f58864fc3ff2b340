/** What the programme calls itself and its people, for each of our words. */
import { OUR_WORDS } from '../../lib/brand/our-words.ts';
import type { LaterProps } from './later-part.tsx';
import { StudioField } from './studio-field.tsx';

export function OwnWordsPart({ studio, field }: LaterProps) {
  const { t } = studio;
  return (
    <>
      <p class="hint">{t('studio.wordsHint')}</p>
      {OUR_WORDS.map((word) => (
        <fieldset class="studio-contact" key={word}>
          <legend>{t(`studio.word.${word}`)}</legend>
          <StudioField studio={studio} field={`${field}.${word}.one`} />
          <StudioField studio={studio} field={`${field}.${word}.many`} />
        </fieldset>
      ))}
    </>
  );
}
