/** How an agreement goes on once everybody has agreed: what changed since, reviews, a break, the end. */
import { useMemo } from 'preact/hooks';
import type { Questions } from '../../browser/agreement-files.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { termsOf } from '../../lib/agreement/terms.ts';
import type { Document } from '../../lib/document/block.ts';
import { OnDemand } from '../form/on-demand.tsx';
import type { EditableStepProps } from './step-props.ts';

interface Props extends EditableStepProps {
  /** With the clauses on the paper. */
  content: ModeContent;
  /** All that the paper says. */
  document: Document;
  questions: Questions;
  store: RecordStore<Draft>;
  locale: string;
}

// Fetched by those who come here: others need not carry what compares texts.
const load = () => import('./later-parts.tsx').then(({ LaterParts }) => LaterParts);

export function LaterStep({ heading, document, ...shared }: Props) {
  const { t } = shared;
  const terms = useMemo(() => termsOf(document), [document]);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('later.title')}
      </h2>
      <p class="why">{t('later.why')}</p>
      <OnDemand load={load} props={{ ...shared, terms }} t={t} />
    </>
  );
}
