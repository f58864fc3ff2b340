/** A passphrase: hidden from whoever looks over the shoulder, until its owner wants to see it. */
import { useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/messages.ts';

interface Props {
  id: string;
  value: string;
  onValue: (value: string) => void;
  note?: string;
  /** What is wrong with it, said at once; empty where nothing is. */
  fault: string;
  t: Translate;
}

export function PassphraseField({ id, value, onValue, note, fault, t }: Props) {
  const [isShown, setShown] = useState(false);
  return (
    <div class="field">
      <label for={id}>{t('copy.passphrase')}</label>
      <input
        id={id}
        type={isShown ? 'text' : 'password'}
        // Nothing that opens a file may be offered to the next person at this device.
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-invalid={fault !== ''}
        aria-describedby={`${id}-fault${note ? ` ${id}-note` : ''}`}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <p role="alert" class="fault" id={`${id}-fault`}>
        {fault}
      </p>
      {note && (
        <p class="hint" id={`${id}-note`}>
          {note}
        </p>
      )}
      <label class="show-typed">
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => setShown(event.currentTarget.checked)}
        />{' '}
        {t('copy.show')}
      </label>
    </div>
  );
}
