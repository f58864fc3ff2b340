/** Saves records as a file, readable or locked with a passphrase. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { timestamp, today } from '../../browser/clock.ts';
import { saveTextFile } from '../../browser/files.ts';
import { canLock, isPassphrase, lockFile } from '../../export/locked-file.ts';
import type { RecordKind, SavedRecord } from '../../lib/records/envelope.ts';
import { bundleText } from '../../lib/transfer/bundle.ts';
import { fileName, recordFileText } from '../../lib/transfer/record-file.ts';
import type { MyProps } from './my-props.ts';
import { PassphraseField } from './passphrase-field.tsx';

export interface SaveCopyProps extends Pick<MyProps, 't' | 'tell'> {
  /** Read when the file is made, so that it holds the last words. */
  records: () => SavedRecord<unknown>[];
  subject: RecordKind | 'everything';
  /** Begins the ids of its fields: several may be open at once. */
  id: string;
  onClose: () => void;
}

export function SaveCopy({ records, subject, id, onClose, t, tell }: SaveCopyProps) {
  const [isLocked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  async function save() {
    const [only, ...more] = records();
    if (!only) return;
    const isAlone = more.length === 0 && subject !== 'everything';
    const text = isAlone ? recordFileText(only) : bundleText([only, ...more], timestamp());
    if (isLocked && !isPassphrase(passphrase)) {
      setMissing(true);
      document.getElementById(`${id}-passphrase`)?.focus();
      return;
    }
    setWorking(true);
    const kept = isLocked ? await lockFile(text, passphrase) : text;
    const name = fileName(subject, today(), isLocked ? 'locked.json' : 'json');
    saveTextFile(name, kept, 'application/json');
    onClose();
    tell(t(isLocked ? 'copy.savedLocked' : 'copy.saved'), id);
  }

  const choice = (locked: boolean, label: string, note: string, isPossible = true) => (
    <div class="choice">
      <input
        id={`${id}-${locked}`}
        ref={locked ? null : first}
        type="radio"
        name={`${id}-who`}
        checked={isLocked === locked}
        disabled={!isPossible}
        aria-describedby={`${id}-${locked}-note`}
        onChange={() => setLocked(locked)}
      />
      <div>
        <label for={`${id}-${locked}`}>{label}</label>
        <p class="hint" id={`${id}-${locked}-note`}>
          {note}
        </p>
      </div>
    </div>
  );
  return (
    <form
      class="my-panel"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWorking) void save();
      }}
    >
      <fieldset class="choices">
        <legend>{t('copy.who')}</legend>
        {choice(false, t('copy.plain'), t('copy.plainNote'))}
        {choice(
          true,
          t('copy.locked'),
          t(canLock() ? 'copy.lockedNote' : 'copy.lockedNot'),
          canLock(),
        )}
      </fieldset>
      {isLocked && (
        <PassphraseField
          id={`${id}-passphrase`}
          value={passphrase}
          onValue={(value) => {
            setPassphrase(value);
            setMissing(false);
          }}
          note={t('copy.passphraseNote')}
          fault={isMissing ? t('copy.passphraseMissing') : ''}
          t={t}
        />
      )}
      <p class="buttons">
        <button type="submit" class="button">
          {t(isWorking ? 'copy.saving' : 'copy.save')}
        </button>
        <button
          type="button"
          class="link-button"
          onClick={() => {
            onClose();
            tell('', id);
          }}
        >
          {t('copy.cancel')}
        </button>
      </p>
    </form>
  );
}
