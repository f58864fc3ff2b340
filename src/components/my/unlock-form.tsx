/** Asks for the passphrase of a locked file. */
import { useEffect, useState } from 'preact/hooks';
import { unlockFile } from '../../export/locked-file.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import type { LockedFile } from '../../lib/transfer/locked.ts';
import { PassphraseField } from './passphrase-field.tsx';

interface Props {
  file: LockedFile;
  onText: (text: string) => void;
  onClose: () => void;
  t: Translate;
}

const FIELD = 'unlock-passphrase';

export function UnlockForm({ file, onText, onClose, t }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [isTrying, setTrying] = useState(false);
  useEffect(() => document.getElementById(FIELD)?.focus(), []);

  async function unlock() {
    setTrying(true);
    const text = await unlockFile(file, passphrase);
    if (text !== undefined) {
      onText(text);
      return;
    }
    setTrying(false);
    setWrong(true);
    document.getElementById(FIELD)?.focus();
  }

  return (
    <form
      class="my-panel"
      aria-labelledby="unlock"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTrying) void unlock();
      }}
    >
      <h3 id="unlock">{t('copy.isLocked')}</h3>
      <PassphraseField
        id={FIELD}
        value={passphrase}
        onValue={(value) => {
          setPassphrase(value);
          setWrong(false);
        }}
        fault={isWrong ? t('copy.wrong') : ''}
        t={t}
      />
      <p class="buttons">
        <button type="submit" class="button">
          {t(isTrying ? 'copy.unlocking' : 'copy.unlock')}
        </button>
        <button type="button" class="link-button" onClick={onClose}>
          {t('copy.cancel')}
        </button>
      </p>
    </form>
  );
}
