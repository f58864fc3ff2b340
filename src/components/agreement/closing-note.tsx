/** The closing note: four questions, the page that comes of them, and ways to take it away. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { printAlone } from '../../browser/print-alone.ts';
import { CLOSING_FIELDS, closingDocument } from '../../lib/agreement/closing-document.ts';
import { writeClosing } from '../../lib/agreement/course-edit.ts';
import { DocumentFiles } from '../document/document-files.tsx';
import { DocumentView } from '../document/document-view.tsx';
import type { LaterProps } from './later-props.ts';

export function ClosingNote({ draft, change, store, t, locale }: LaterProps) {
  const [told, setTold] = useState('');
  const sheet = useRef<HTMLDivElement>(null);
  const words = { t, locale };
  const document = useMemo(() => closingDocument(draft, words), [draft]);
  return (
    <>
      <h3>{t('later.closing.title')}</h3>
      <p class="why">{t('later.closing.why')}</p>
      {CLOSING_FIELDS.map((field) => (
        <div class="field" key={field}>
          <label for={`closing-${field}`}>{t(`later.closing.${field}`)}</label>
          <p class="hint" id={`closing-${field}-why`}>
            {t(`later.closing.${field}Why`)}
          </p>
          <textarea
            id={`closing-${field}`}
            rows={3}
            autocomplete="off"
            aria-describedby={`closing-${field}-why`}
            value={draft.course.closing[field]}
            onInput={(event) => {
              const { value } = event.currentTarget;
              change((now) => writeClosing(now, field, value));
            }}
          />
        </div>
      ))}
      <section ref={sheet} aria-label={t('later.closing.sheet')}>
        <DocumentView document={document} />
      </section>
      <ul class="keeping">
        <li>
          <button
            type="button"
            class="button"
            onClick={() =>
              sheet.current?.firstElementChild && printAlone(sheet.current.firstElementChild)
            }
          >
            {t('later.closing.print')}
          </button>
        </li>
        <DocumentFiles
          document={() => closingDocument(store.$record.get().body, words)}
          name="closing-note"
          locale={locale}
          tell={setTold}
          t={t}
        />
      </ul>
      <p role="status" class="told">
        {told}
      </p>
    </>
  );
}
