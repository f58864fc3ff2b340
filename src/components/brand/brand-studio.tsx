/** The brand studio: a form over every setting of brand.yaml, how it looks, and the folder as one file. Nothing is sent. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Look } from '../../lib/brand/look.ts';
import type { StudioForm } from '../../lib/brand/take.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import { translator, type Words } from '../../lib/i18n/messages.ts';
import { PartLost } from '../form/part-lost.tsx';
import { ColourPart } from './colour-part.tsx';
import { ContactsPart } from './contacts-part.tsx';
import { Folded } from './folded.tsx';
import { LegalPart } from './legal-part.tsx';
import { NamePart } from './name-part.tsx';
import { OffersPart } from './offers-part.tsx';
import { PicturePart } from './picture-part.tsx';
import { Preview } from './preview.tsx';
import type { Choices, StudioProps } from './studio-props.ts';
import { TakePart } from './take-part.tsx';
import { useStudio } from './use-studio.ts';

interface Props {
  words: Words;
  locale: string;
  /** What the form begins with, and what its colours come to. */
  first: StudioForm;
  firstLook: Look;
  choices: Choices;
  /** Those of what the build says, which speaks one language. */
  buildMarks: LanguageMarks;
}

export default function BrandStudio({
  words,
  locale,
  first,
  firstLook,
  choices,
  buildMarks,
}: Props) {
  const t = useMemo(() => translator(words, locale), []);
  const [isReady, setReady] = useState(false);
  const { made, look, ...act } = useStudio(first, firstLook, locale);
  useEffect(() => setReady(true), []);
  const { form, pictures, clauses } = made;
  const { change, faultAt, leave } = act;
  const studio: StudioProps = {
    form,
    ownClauses: clauses,
    change,
    faultAt,
    leave,
    locale,
    buildMarks,
    t,
  };
  return (
    <div class="studio needs-script" onFocusCapture={act.use}>
      <form
        class="studio-form"
        autocomplete="off"
        noValidate
        onSubmit={(event) => event.preventDefault()}
      >
        <fieldset class="studio-parts" disabled={!isReady}>
          <NamePart studio={studio} />
          <ColourPart studio={studio} look={look} faces={choices.faces} />
          <PicturePart studio={studio} pictures={pictures} onPicture={act.putPicture} />
          <ContactsPart studio={studio} />
          <OffersPart studio={studio} choices={choices} />
          <LegalPart studio={studio} />
        </fieldset>
      </form>
      <Preview form={form} look={look} pictures={pictures} isReady={isReady} t={t} />
      <div class="studio-take">
        {act.isLost && <PartLost onRetry={act.retry} t={t} />}
        <TakePart studio={studio} act={act} isReady={isReady} />
        <section>
          <h2>{t('studio.openTitle')}</h2>
          <Folded
            title={t('studio.openWhat')}
            load={() => import('./open-part.tsx').then((part) => part.OpenPart)}
            props={{ studio, act }}
            t={t}
          />
        </section>
      </div>
    </div>
  );
}
