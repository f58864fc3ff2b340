/** How an agreement goes on once everybody has agreed: what changed since, reviews, a break, the end. */
import { useMemo } from 'preact/hooks';
import type { Questions } from '../../browser/agreement-files.ts';
import { reloadPage } from '../../browser/page-life.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { termsOf } from '../../lib/agreement/terms.ts';
import type { Document } from '../../lib/document/block.ts';
import { usePart } from '../form/use-part.ts';
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
  const { part: LaterParts, isLost } = usePart(load, 'now');
  const terms = useMemo(() => termsOf(document), [document]);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('later.title')}
      </h2>
      <p class="why">{t('later.why')}</p>
      {LaterParts && <LaterParts {...shared} terms={terms} />}
      {!LaterParts && !isLost && <p class="why">{t('agreement.loading')}</p>}
      {isLost && (
        <div role="alert" class="trouble">
          <p>{t('agreement.notLoaded')}</p>
          {/* Some browsers do not ask a second time for a script that failed. */}
          <button type="button" class="button" onClick={reloadPage}>
            {t('save.reload')}
          </button>
        </div>
      )}
    </>
  );
}
