/** What is on each set: an agreement, and any of the other papers that suit how the people stand. */
import type { ComponentChildren } from 'preact';
import type { Translate } from '../../lib/i18n/messages.ts';
import { NO_AGREEMENT, OWN_AGREEMENT, type PrintChoices } from '../../lib/print/choices.ts';
import { type PaperCard, papersFor, SHELVES } from '../../lib/print/paper.ts';
import type { OfferedTemplate } from './room-props.ts';

interface Props {
  choices: PrintChoices;
  papers: readonly PaperCard[];
  templates: readonly OfferedTemplate[];
  onChoices: (changed: Partial<PrintChoices>) => void;
  t: Translate;
  /** What stands below the choice of an agreement. */
  children?: ComponentChildren;
}

export function ChoosePapers({ choices, papers, templates, onChoices, t, children }: Props) {
  const { mode, template } = choices;
  const offered = papersFor(papers, mode);
  const shelves = SHELVES.map((shelf) => offered.filter((card) => card.shelf === shelf)).filter(
    (shelf) => shelf.length > 0,
  );
  const toggle = (kind: string) => {
    const isOn = choices.papers.includes(kind);
    onChoices({
      papers: isOn ? choices.papers.filter((one) => one !== kind) : [...choices.papers, kind],
    });
  };
  return (
    <fieldset class="room-group">
      <legend>{t('room.what')}</legend>
      <div class="field">
        <label for="room-template">{t('room.agreement')}</label>
        <select
          id="room-template"
          autocomplete="off"
          value={template}
          onChange={(event) => onChoices({ template: event.currentTarget.value })}
        >
          {templates
            .filter((one) => one.mode === mode)
            .map(({ id, title, lang }) => (
              <option key={id} value={id} lang={lang}>
                {title}
              </option>
            ))}
          <option value={OWN_AGREEMENT}>{t('room.own')}</option>
          <option value={NO_AGREEMENT}>{t('room.noAgreement')}</option>
        </select>
      </div>
      {children}
      <div class="room-shelves">
        {shelves.map((shelf) => (
          <div key={shelf[0]?.shelf} class="room-shelf">
            {shelf.map(({ kind, title, lang, isForEach }) => (
              <label key={kind} class="choice">
                <input
                  type="checkbox"
                  checked={choices.papers.includes(kind)}
                  onChange={() => toggle(kind)}
                />
                <span>
                  <span lang={lang}>{title}</span>{' '}
                  {isForEach && <small class="quiet">{t('room.forEach')}</small>}
                </span>
              </label>
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
