/** What the copy is called, and where it will stand. */
import { LaterPart } from './later-part.tsx';
import { StudioField } from './studio-field.tsx';
import type { StudioProps } from './studio-props.ts';

export function NamePart({ studio }: { studio: StudioProps }) {
  return (
    <fieldset class="studio-part">
      <legend>{studio.t('studio.names')}</legend>
      <StudioField studio={studio} field="name" hint="studio.field.nameHint" isNeeded />
      <StudioField studio={studio} field="shortName" hint="studio.field.shortNameHint" />
      <StudioField studio={studio} field="tagline" hint="studio.field.taglineHint" isNeeded />
      <StudioField studio={studio} field="site" hint="studio.field.siteHint" />
      <StudioField studio={studio} field="path" hint="studio.field.pathHint" />
      <LaterPart
        studio={studio}
        field="words"
        load={() => import('./own-words-part.tsx').then((part) => part.OwnWordsPart)}
      />
    </fieldset>
  );
}
