/** What the other person may see, and saving it as a file to hand over. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { today } from '../../browser/clock.ts';
import { saveTextFile } from '../../browser/files.ts';
import type { RelationshipCheck } from '../../lib/check/questionnaire.ts';
import { type View, viewText } from '../../lib/check/view.ts';
import { fillRuns, type Translate } from '../../lib/i18n/messages.ts';
import { fileName } from '../../lib/transfer/record-file.ts';

interface Props {
  asked: RelationshipCheck;
  /** What goes into the file. */
  view: View;
  t: Translate;
  /** The ticks. */
  children: ComponentChildren;
}

export function SaveView({ asked, view, t, children }: Props) {
  const [told, setTold] = useState('');
  const text = viewText(view);
  // It was said of another choice.
  useEffect(() => setTold(''), [text]);
  const save = () => {
    if (Object.keys({ ...view.dimensions, ...view.open }).length === 0) {
      setTold(t('checkCompare.nothing'));
      return;
    }
    const file = fileName('check-view', today(), 'json');
    saveTextFile(file, text, 'application/json');
    setTold(t('checkCompare.saved', { file }));
  };
  return (
    <section class="compare-part">
      <h3>{t('checkCompare.mine')}</h3>
      <p>
        {t('checkCompare.free')}
        {Boolean(asked.stops?.length) && (
          <>
            {' '}
            {fillRuns(t, 'checkCompare.unsafe', {
              safe: <a href="#safe">{t('checkCompare.safe')}</a>,
            })}
          </>
        )}
      </p>
      {children}
      <p id="view-swap">{t('checkCompare.swap')}</p>
      <p>
        <button
          type="button"
          class="button button-plain"
          aria-describedby="view-swap view-inside"
          onClick={save}
        >
          {t('checkCompare.save')}
        </button>
      </p>
      <p class="hint" id="view-inside">
        {t('checkCompare.inside')}
      </p>
      <p role="status" class="told">
        {told}
      </p>
    </section>
  );
}
