/** Opens a brand from a file. It replaces what stands in the form, so unsaved words are asked about first. */
import { useState } from 'preact/hooks';
import { askMaker } from '../../browser/brand-maker.ts';
import { bytesOf } from '../../browser/pictures.ts';
import type { Opened } from '../../export/brand-acts.ts';
import { PartLost } from '../form/part-lost.tsx';
import { chosenOf } from './chosen-picture.ts';
import type { Pictures, StudioProps } from './studio-props.ts';
import { labelOf } from './studio-words.ts';
import type { Made, useStudio } from './use-studio.ts';

interface Props {
  studio: StudioProps;
  act: Pick<ReturnType<typeof useStudio>, 'isUnsaved' | 'open'>;
  isReady: boolean;
}

/** A whole small folder; a larger file is none. */
const MOST = 4_000_000;

type OpenedBrand = Extract<Opened, { ok: true }>;
type Result = 'lost' | { name: string; opened: Opened };

export function OpenPart({ studio: { t, buildMarks }, act, isReady }: Props) {
  const [waiting, setWaiting] = useState<File>();
  const [result, setResult] = useState<Result>();
  const open = async (file: File) => {
    setWaiting(undefined);
    try {
      const bytes = await bytesOf(file, MOST);
      const opened: Opened = bytes ? await askMaker('open', bytes) : { ok: false, problems: [] };
      if (opened.ok) act.open(madeOf(opened));
      setResult({ name: file.name, opened });
    } catch {
      setResult('lost');
    }
  };
  return (
    <section aria-labelledby="studio-open-title">
      <h2 id="studio-open-title">
        <label for="studio-open">{t('studio.open')}</label>
      </h2>
      <p id="studio-open-hint">{t('studio.openHint')}</p>
      <input
        id="studio-open"
        type="file"
        accept=".yaml,.yml,.zip"
        disabled={!isReady}
        aria-describedby="studio-open-hint"
        onChange={(event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          setResult(undefined);
          if (file && act.isUnsaved) setWaiting(file);
          else if (file) void open(file);
          input.value = '';
        }}
      />
      {waiting && (
        <div role="alert" class="trouble">
          <p>{t('studio.openUnsaved')}</p>
          <button type="button" class="button" onClick={() => void open(waiting)}>
            {t('studio.openAnyway')}
          </button>
        </div>
      )}
      <div role="status" class="told">
        {typeof result === 'object' && result.opened.ok && (
          <OpenedNote name={result.name} opened={result.opened} t={t} />
        )}
      </div>
      {typeof result === 'object' && !result.opened.ok && (
        <div role="alert" class="trouble">
          <p>
            {t(result.opened.problems.length > 0 ? 'studio.notOpened' : 'studio.notRead', {
              name: result.name,
            })}
          </p>
          <ul>
            {result.opened.problems.map(({ line, message }) => (
              <li key={`${line} ${message}`}>
                {t('studio.line', { line })} <span {...buildMarks}>{message}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {result === 'lost' && <PartLost t={t} />}
    </section>
  );
}

interface NoteProps extends Pick<StudioProps, 't'> {
  name: string;
  opened: OpenedBrand;
}

function OpenedNote({ name, opened, t }: NoteProps) {
  const missing = opened.pictures.filter(({ picture }) => !picture);
  return (
    <>
      <p>{t('studio.opened', { name })}</p>
      {missing.length > 0 && (
        <>
          <p>{t('studio.openedWithout')}</p>
          <ul>
            {missing.map(({ part }) => (
              <li key={part}>{labelOf(t, `logo.${part}`)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function madeOf({ form, pictures: found, content }: OpenedBrand): Made {
  const pictures: Pictures = {};
  for (const { part, name, picture } of found) {
    if (picture) pictures[part] = chosenOf(name, picture.bytes, picture);
  }
  return { form, pictures, content };
}
