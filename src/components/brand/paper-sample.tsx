/** A sheet of paper, drawn as every document is; the name stands at its foot where the brand says so. */
import type { Document } from '../../lib/document/block.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import { DocumentView } from '../document/document-view.tsx';
import type { StudioProps } from './studio-props.ts';

type Props = Pick<StudioProps, 'form' | 't'>;

export function PaperSample({ form, t }: Props) {
  const title = t('studio.sample.agreement');
  const document: Document = {
    title,
    blocks: [
      { kind: 'heading', level: 2, text: title },
      {
        kind: 'text',
        content: fillRuns(t, 'studio.sample.between', {
          name: { blank: t('studio.sample.first'), width: 'long' },
          partner: { blank: t('studio.sample.second'), width: 'long' },
        }),
      },
      { kind: 'tick', ticked: true, content: [t('studio.sample.promise')] },
      { kind: 'tick', ticked: false, content: [t('studio.sample.other')] },
      { kind: 'signature', people: [[t('studio.sample.sign')]] },
    ],
  };
  return (
    <div class="studio-sample">
      <DocumentView document={document} />
      {form.onPaper && (
        <p class="sample-foot">
          <bdi>{form.name}</bdi>
        </p>
      )}
    </div>
  );
}
