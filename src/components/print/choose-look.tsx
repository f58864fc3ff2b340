/** How it is printed: paper, size of type, ink, lines or boxes, one side or two. */
import type { Translate } from '../../lib/i18n/messages.ts';
import type { PrintChoices } from '../../lib/print/choices.ts';

interface Props {
  choices: PrintChoices;
  onChoices: (changed: Partial<PrintChoices>) => void;
  t: Translate;
}

export function ChooseLook({ choices, onChoices, t }: Props) {
  const looks = {
    paper: { a4: t('room.a4'), letter: t('room.letter') },
    type: { standard: t('room.standard'), large: t('room.large') },
    ink: { black: t('room.black'), colour: t('room.colour') },
    blanks: { lines: t('room.lines'), boxes: t('room.boxes') },
    sides: { one: t('room.one'), two: t('room.two') },
  } satisfies { [Look in keyof PrintChoices]?: Record<PrintChoices[Look] & string, string> };
  const labels = {
    paper: t('room.paper'),
    type: t('room.type'),
    ink: t('room.ink'),
    blanks: t('room.blanks'),
    sides: t('room.sides'),
  };
  return (
    <fieldset class="room-group">
      <legend>{t('room.look')}</legend>
      <div class="room-row">
        {(Object.keys(looks) as (keyof typeof looks)[]).map((look) => (
          <div key={look} class="field">
            <label for={`room-${look}`}>{labels[look]}</label>
            <select
              id={`room-${look}`}
              autocomplete="off"
              value={choices[look]}
              onChange={(event) => onChoices({ [look]: event.currentTarget.value })}
            >
              {Object.entries(looks[look]).map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={choices.hasCodes}
          aria-describedby="room-codes-hint"
          onChange={(event) => onChoices({ hasCodes: event.currentTarget.checked })}
        />
        <span>{t('room.codes')}</span>
      </label>
      <p class="hint" id="room-codes-hint">
        {t('room.codesHint')}
      </p>
    </fieldset>
  );
}
