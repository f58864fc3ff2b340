/** The pictures of the brand, each by a file. What the build would refuse is refused here, in its words. */
import { useState } from 'preact/hooks';
import { LOGO_PARTS, type LogoPart } from '../../lib/brand/logo-parts.ts';
import { PartLost } from '../form/part-lost.tsx';
import type { Chosen, Pictures, StudioProps } from './studio-props.ts';
import { idOf, labelOf } from './studio-words.ts';

interface Props {
  studio: StudioProps;
  pictures: Pictures;
  onPicture: (part: LogoPart, picture: Chosen | undefined) => void;
}

const HEAVY = 8192;

export function PicturePart({ studio, pictures, onPicture }: Props) {
  const { t, buildMarks } = studio;
  const [refused, setRefused] = useState<Partial<Record<LogoPart, string>>>({});
  const [isLost, setLost] = useState(false);
  const refuse = (part: LogoPart, why?: string) => setRefused((now) => ({ ...now, [part]: why }));

  const take = async (part: LogoPart, file: File) => {
    try {
      setLost(false);
      const { takePicture } = await import('./take-picture.ts');
      const taken = await takePicture(file);
      if (typeof taken === 'string') return refuse(part, taken);
      refuse(part);
      onPicture(part, taken);
    } catch {
      setLost(true);
    }
  };
  return (
    <fieldset class="studio-part">
      <legend>{t('studio.pictures')}</legend>
      {LOGO_PARTS.map((part) => {
        const field = `logo.${part}` as const;
        const id = idOf(field);
        const picture = pictures[part];
        const fault = refused[part];
        return (
          <div class="field" key={part}>
            <label for={id}>{labelOf(t, field)}</label>
            <p class="hint" id={`${id}-hint`}>
              {t(`studio.field.logo.${part}Hint`)}
            </p>
            {fault && (
              <p class="fault" id={`${id}-fault`} role="alert" {...buildMarks}>
                {fault}
              </p>
            )}
            <input
              id={id}
              type="file"
              accept="image/png,image/svg+xml,image/webp"
              aria-invalid={fault ? true : undefined}
              aria-describedby={fault ? `${id}-hint ${id}-fault` : `${id}-hint`}
              onChange={(event) => {
                const input = event.currentTarget;
                const [file] = input.files ?? [];
                if (file) void take(part, file);
                // The same file can be chosen again, once it is mended.
                input.value = '';
              }}
            />
            {picture && (
              <div class="studio-picture">
                <img src={picture.address} alt="" />
                <p>{note(picture, t)}</p>
                <button
                  type="button"
                  class="link-button"
                  onClick={() => onPicture(part, undefined)}
                >
                  {t('studio.withoutPicture', { field: labelOf(t, field) })}
                </button>
              </div>
            )}
          </div>
        );
      })}
      {isLost && <PartLost t={t} />}
    </fieldset>
  );
}

function note({ name, width, height, bytes }: Chosen, t: StudioProps['t']): string {
  const kilobytes = Math.ceil(bytes.length / 1000);
  return bytes.length > HEAVY
    ? t('studio.heavy', { name, width, height, kilobytes })
    : t('studio.picture', { name, width, height });
}
