/** The one file that may not come along by itself, since many computers hide its folder: to be pasted into a code host’s page. */
import { useState } from 'preact/hooks';
import { copyText } from '../../browser/share.ts';
import { WORKFLOW_FILE } from '../../lib/brand/repository-places.ts';
import { WORKFLOW } from '../../lib/brand/workflow.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import type { StudioProps } from './studio-props.ts';

export function WorkflowText({ t }: Pick<StudioProps, 't'>) {
  const [isCopied, setCopied] = useState<boolean>();
  return (
    <details>
      <summary>{t('studio.workflow')}</summary>
      <p class="hint">
        {fillRuns(t, 'studio.workflowNote', { file: <code>{WORKFLOW_FILE}</code> })}
      </p>
      <button
        type="button"
        class="button button-plain"
        onClick={() => void copyText(WORKFLOW).then(setCopied)}
      >
        {t('studio.copy')}
      </button>
      <p role="status" class="told">
        {isCopied !== undefined && t(isCopied ? 'studio.copied' : 'studio.notCopied')}
      </p>
      <div class="field">
        <label for="studio-workflow">{t('studio.workflowText')}</label>
        <textarea
          id="studio-workflow"
          class="studio-code"
          readOnly
          lang="en"
          dir="ltr"
          rows={10}
          autocomplete="off"
          spellcheck={false}
          value={WORKFLOW}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
    </details>
  );
}
