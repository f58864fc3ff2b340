/** Word files for a room of pairs or circles, in one zip. They are made in the page, one after the other, and nothing is sent. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { breather } from '../../browser/breather.ts';
import { timestamp, today } from '../../browser/clock.ts';
import { saveBlob } from '../../browser/files.ts';
import { onGone } from '../../browser/page-life.ts';
import type { FileSet } from '../../export/set-files.ts';
import { listed } from '../../lib/i18n/lists.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { keySheetDocument } from '../../lib/pack/key-sheet.ts';
import type { PrintChoices } from '../../lib/print/choices.ts';
import { type SetKind, setFileNames } from '../../lib/print/set-file-names.ts';
import { fileName } from '../../lib/transfer/record-file.ts';

interface Props {
  /** Who gets what; asked for when the files are made. */
  sets: () => readonly FileSet[] | Promise<readonly FileSet[]>;
  kind: SetKind;
  choices: Pick<PrintChoices, 'paper' | 'type'>;
  /** Titles of the papers that no Word file holds, such as cards to cut out. */
  leftOut: readonly string[];
  /** The language of the documents. */
  locale: string;
  t: Translate;
}

type State = 'failed' | { done: number; count: number; isMade: boolean } | undefined;

const PAPERS = { a4: 'A4', letter: 'Letter' } as const;

export function SetFilesButton({ sets, kind, choices, leftOut, locale, t }: Props) {
  const [hasNames, setHasNames] = useState(false);
  const [state, setState] = useState<State>();
  /** The files that are being made; given up where nobody waits for them any more. */
  const making = useRef<AbortController | undefined>();

  useEffect(() => {
    const giveUp = () => making.current?.abort();
    const ends = onGone(giveUp);
    return () => {
      giveUp();
      ends();
    };
  }, []);

  const make = async ({ signal }: AbortController) => {
    const breathe = breather();
    const [{ setFiles }, all] = await Promise.all([import('../../export/set-files.ts'), sets()]);
    const count = all.length;
    const tell = (done: number, isMade = false) => setState({ done, count, isMade });
    tell(0);
    const groups = all.map(({ names }) => names);
    const files = setFileNames(kind, groups, hasNames);
    const fileOf = (i: number) => `${files[i]}.docx`;
    const bytes = await setFiles(all, {
      paper: PAPERS[choices.paper],
      type: choices.type,
      locale,
      savedAt: timestamp(),
      kind,
      key: keySheetDocument({ groups, fileOf }, { t, locale }),
      hasNamesInFileNames: hasNames,
      onProgress: async (done) => {
        if (isTold(done, count)) tell(done);
        await breathe();
        signal.throwIfAborted();
      },
    });
    saveBlob(fileName(`${kind}s`, today(), 'zip'), new Blob([bytes], { type: 'application/zip' }));
    tell(count, true);
  };
  const press = () => {
    if (making.current) return;
    const mine = new AbortController();
    making.current = mine;
    setState(undefined);
    make(mine)
      .catch(() => setState(mine.signal.aborted ? undefined : 'failed'))
      .finally(() => {
        making.current = undefined;
      });
  };
  return (
    <div class="set-files">
      <button
        type="button"
        class="button button-plain"
        aria-describedby="set-files-note"
        onClick={press}
      >
        {t(kind === 'circle' ? 'setFiles.makeCircles' : 'setFiles.makePairs')}
      </button>
      <p class="hint" id="set-files-note">
        {t('setFiles.note')}
      </p>
      {leftOut.length > 0 && (
        <p class="hint">{t('setFiles.leftOut', { papers: listed(t, leftOut).join('') })}</p>
      )}
      <label class="tick">
        <input
          type="checkbox"
          aria-describedby="set-files-names"
          checked={hasNames}
          onChange={(event) => setHasNames(event.currentTarget.checked)}
        />{' '}
        {t('setFiles.names')}
      </label>
      <p class="hint" id="set-files-names">
        {t('setFiles.namesNote')}
      </p>
      <p role="status" class="told">
        {typeof state === 'object' && progress(state, t)}
      </p>
      {state === 'failed' && (
        <p role="alert" class="trouble">
          {t('setFiles.failed')}
        </p>
      )}
    </div>
  );
}

function progress({ done, count, isMade }: Exclude<State, 'failed' | undefined>, t: Translate) {
  return isMade ? t('setFiles.made', { count }) : t('setFiles.making', { done, count });
}

/** Every tenth part of the way: more often is only noise to somebody who listens. */
function isTold(done: number, count: number): boolean {
  return Math.floor((done * 10) / count) > Math.floor(((done - 1) * 10) / count);
}
