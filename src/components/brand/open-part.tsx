/** Opens a brand from a file or a folder. It replaces what stands in the form, so unsaved words are asked about first. */
import { useState } from 'preact/hooks';
import { askMaker } from '../../browser/brand-maker.ts';
import { bytesOf } from '../../browser/pictures.ts';
import type { Opened, OpenedBrand } from '../../export/brand-acts.ts';
import { PartLost } from '../form/part-lost.tsx';
import { chosenOf } from './chosen-picture.ts';
import { OpenedNote, UnopenedNote } from './opened-note.tsx';
import type { Pictures, StudioProps } from './studio-props.ts';
import type { useStudio } from './use-studio.ts';

interface Props {
  studio: StudioProps;
  act: Pick<ReturnType<typeof useStudio>, 'isUnsaved' | 'open'>;
}

/** A whole small folder; a larger file is none. */
const MOST = 4_000_000;
const WAYS = ['open', 'openFolder'] as const;

interface Chosen {
  way: (typeof WAYS)[number];
  files: File[];
}
type Result = 'lost' | { name: string; opened: Opened };

export function OpenPart({ studio, act }: Props) {
  const { t } = studio;
  const [waiting, setWaiting] = useState<Chosen>();
  const [result, setResult] = useState<Result>();
  const open = async (chosen: Chosen) => {
    setWaiting(undefined);
    try {
      const opened = await read(chosen);
      if (opened.ok) act.open(opened.form, partsOf(opened), opened.take);
      setResult({ name: nameOf(chosen), opened });
    } catch {
      setResult('lost');
    }
  };
  return (
    <>
      <p class="hint">{t('studio.openNote')}</p>
      {WAYS.map((way) => (
        <div class="field" key={way}>
          <label for={`studio-${way}`}>{t(`studio.${way}`)}</label>
          <p class="hint" id={`studio-${way}-hint`}>
            {t(`studio.${way}Hint`)}
          </p>
          <input
            id={`studio-${way}`}
            type="file"
            {...(way === 'open' ? { accept: '.yaml,.yml,.zip' } : { webkitdirectory: true })}
            aria-describedby={`studio-${way}-hint`}
            onChange={(event) => {
              const input = event.currentTarget;
              const chosen = { way, files: [...(input.files ?? [])] };
              setResult(undefined);
              if (chosen.files.length > 0) {
                if (act.isUnsaved) setWaiting(chosen);
                else void open(chosen);
              }
              input.value = '';
            }}
          />
        </div>
      ))}
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
        <UnopenedNote name={result.name} problems={result.opened.problems} studio={studio} />
      )}
      {result === 'lost' && <PartLost t={t} />}
    </>
  );
}

async function read({ way, files }: Chosen): Promise<Opened> {
  if (way === 'openFolder') {
    const { openFolder } = await import('./open-folder.ts');
    return openFolder(files);
  }
  const bytes = files[0] && (await bytesOf(files[0], MOST));
  return bytes ? askMaker('open', bytes) : { ok: false, problems: [] };
}

/** A folder is called as its files say where they lie. */
function nameOf({ files: [first] }: Chosen): string {
  return first?.webkitRelativePath.split('/')[0] || first?.name || '';
}

function partsOf({ pictures: found, content, clauses }: OpenedBrand) {
  const pictures: Pictures = {};
  for (const { part, name, picture } of found) {
    if (picture) pictures[part] = chosenOf(name, picture.bytes, picture);
  }
  return { pictures, content, clauses };
}
