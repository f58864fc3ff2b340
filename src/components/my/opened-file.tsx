/** A file that was chosen: read, unlocked where it is locked, shown, and taken in. */
import { useEffect, useState } from 'preact/hooks';
import { readTextFile } from '../../browser/read-text-file.ts';
import { TYPES } from '../../browser/stores/record-types.ts';
import { takeOut } from '../../browser/take-in.ts';
import { MAX_FILE_BYTES } from '../../lib/transfer/file-limits.ts';
import type { ImportPlan } from '../../lib/transfer/import-plan.ts';
import { type FileContents, readFile } from '../../lib/transfer/read-file.ts';
import { ImportPreview } from './import-preview.tsx';
import type { MyProps } from './my-props.ts';
import { UnlockForm } from './unlock-form.tsx';

export interface OpenedFileProps
  extends Pick<MyProps, 'store' | 't' | 'locale' | 'checks' | 'tell'> {
  file: File;
  onClose: () => void;
}

/** What was taken in, for as long as it can be undone. */
interface Taken {
  plan: ImportPlan;
  count: number;
}

/** The field that chose the file takes the focus back. */
const FILE_FIELD = 'open-file';
const UNDO = 'undo-import';

export function OpenedFile({ file, onClose, ...shared }: OpenedFileProps) {
  const { store, t, tell } = shared;
  const [contents, setContents] = useState<FileContents>();
  const [taken, setTaken] = useState<Taken>();
  useEffect(() => {
    let isShown = true;
    void readChosen(file).then((read) => isShown && setContents(read));
    return () => {
      isShown = false;
    };
  }, []);

  if (!contents) return <p class="quiet">{t('part.loading')}</p>;
  if (taken) {
    return (
      <p class="my-removed buttons">
        <span>{t('copy.taken', { count: taken.count })}</span>
        <button
          type="button"
          class="button button-plain"
          id={UNDO}
          onClick={() => {
            void takeOut(taken.plan).then(async ({ length }) => {
              await store.refresh();
              onClose();
              tell(
                length > 0 ? t('copy.undonePartly', { count: length }) : t('copy.undone'),
                FILE_FIELD,
              );
            });
          }}
        >
          {t('copy.undo')}
        </button>
      </p>
    );
  }
  if (contents.status === 'locked') {
    return (
      <UnlockForm
        file={contents.file}
        onText={(text) => setContents(readFile(text, TYPES))}
        onClose={onClose}
        t={t}
      />
    );
  }
  if (contents.status !== 'records') {
    return (
      <p role="alert" class="trouble">
        {t(refusal(contents))}
      </p>
    );
  }
  return (
    <ImportPreview
      {...shared}
      contents={contents}
      onClose={onClose}
      onTaken={(plan) => {
        setTaken({ plan, count: plan.write.length });
        tell(t('copy.taken', { count: plan.write.length }), UNDO);
      }}
    />
  );
}

async function readChosen(file: File): Promise<FileContents> {
  const text = await readTextFile(file, MAX_FILE_BYTES);
  if (text === undefined) return { status: 'too-long' };
  // A picture, or a text in another encoding, is no text to us.
  if (text === '' && file.size > 0) return { status: 'foreign' };
  return readFile(text, TYPES);
}

function refusal(contents: Exclude<FileContents, { status: 'records' } | { status: 'locked' }>) {
  if (contents.status === 'unreadable') return `copy.${contents.reason}` as const;
  if (contents.status === 'too-new') return 'copy.tooNew';
  return contents.status === 'too-long' ? 'copy.tooLong' : 'copy.foreign';
}
