/** Who answers for the copy, and what stands at the foot of each page. */
import { StudioField } from './studio-field.tsx';
import type { StudioProps } from './studio-props.ts';
import { TickBox } from './tick-box.tsx';

export function LegalPart({ studio }: { studio: StudioProps }) {
  return (
    <fieldset class="studio-part">
      <legend>{studio.t('studio.legal')}</legend>
      <StudioField studio={studio} field="legal.operator" hint="studio.field.legal.operatorHint" />
      <StudioField studio={studio} field="legal.imprint" hint="studio.field.linkHint" />
      <StudioField studio={studio} field="legal.privacy" hint="studio.field.reachLinkHint" />
      <StudioField studio={studio} field="legal.accessibility" hint="studio.field.reachLinkHint" />
      <StudioField studio={studio} field="feedback" hint="studio.field.reachLinkHint" />
      <StudioField studio={studio} field="exit" hint="studio.field.exitHint" isNeeded />
      <TickBox studio={studio} field="poweredBy" />
      <TickBox studio={studio} field="onPaper" />
    </fieldset>
  );
}
