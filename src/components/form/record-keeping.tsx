/** Printing, files, other records of the kind on this device, and erasing: what is done with the whole of a worksheet. */
import type { ComponentChildren, FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { printPage } from '../../browser/print.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { SharedComputer } from '../shared-computer/shared-computer.tsx';
import { ConfirmButton } from './confirm-button.tsx';
import { OnDemand } from './on-demand.tsx';
import { saveFile } from './save-file.ts';

/** Whose words differ from one kind of worksheet to another. */
type Room = 'file' | 'goals.file' | 'check.file';

interface Props<Body, Given> {
  store: RecordStore<Body>;
  room: Room;
  /** Where there is a note for oneself, which stands on no paper unasked: what asks for it. */
  noteBox?: ComponentChildren;
  /** Left out where it always is. */
  isPrintable?: boolean;
  /** Whether anybody has written or chosen anything yet. */
  isBegun: boolean;
  /** What stands in a file that is saved here; all of it where this is left out. */
  fileOf?: (body: Body) => Body;
  /** Resolves to what came of a file, if there is anything to say. */
  onFile: (input: HTMLInputElement) => Promise<string>;
  onAnother: () => void;
  /** Fetches the files for other programs once somebody asks for them. */
  loadFiles: () => Promise<FunctionComponent<Given>>;
  /** What they are given; none while they can’t be made yet. */
  given: (Given & object) | undefined;
  t: Translate;
  /** The list of the others. */
  children: ComponentChildren;
}

export function RecordKeeping<Body, Given>({
  store,
  room,
  noteBox,
  isPrintable = true,
  isBegun,
  fileOf,
  onFile,
  onAnother,
  loadFiles,
  given,
  t,
  children,
}: Props<Body, Given>) {
  const [told, setTold] = useState('');
  const [isTaking, setTaking] = useState(false);
  return (
    <section aria-labelledby="keeping">
      <h2 id="keeping">{t('file.title')}</h2>
      {noteBox}
      <ul class="keeping">
        <li>
          <button type="button" class="button" disabled={!isPrintable} onClick={printPage}>
            {t('file.print')}
          </button>
          <p class="hint">{t(`${room}.printNote`)}</p>
        </li>
        <li>
          <button type="button" class="button button-plain" onClick={() => saveFile(store, fileOf)}>
            {t('file.save')}
          </button>
          <p class="hint">{t('file.saveNote')}</p>
        </li>
        <li class="open-file">
          <label for="file">{t('file.open')}</label>
          <input
            id="file"
            type="file"
            accept=".json,application/json"
            aria-describedby="file-note"
            onChange={(event) =>
              onFile(event.currentTarget).then(setTold, () => setTold(t('part.notLoaded')))
            }
          />
          <p class="hint" id="file-note">
            {t('file.openNote')}
          </p>
        </li>
      </ul>
      <details class="take-away" onToggle={(event) => setTaking(event.currentTarget.open)}>
        <summary>{t(`${room}.more`)}</summary>
        {isTaking && given && <OnDemand load={loadFiles} props={given} t={t} />}
      </details>
      <p role="status" class="told">
        {told}
      </p>
      {children}
      {isBegun && (
        <p>
          <button type="button" class="link-button" onClick={onAnother}>
            {t(`${room}.another`)}
          </button>
        </p>
      )}
      {isBegun && (
        <ConfirmButton
          label={t(`${room}.erase`)}
          title={t(`${room}.eraseTitle`)}
          text={t('erase.text')}
          yes={t('erase.yes')}
          no={t('erase.no')}
          onYes={() =>
            void store.erase().then((isGone) => setTold(isGone ? '' : t('erase.failed')))
          }
        />
      )}
      <SharedComputer t={t} />
    </section>
  );
}
