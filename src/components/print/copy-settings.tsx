/** A link to what is chosen now, for the clipboard; where the browser keeps that to itself, to be copied by hand. */
import { useState } from 'preact/hooks';
import { printAddress } from '../../browser/print-address.ts';
import { copyText } from '../../browser/share.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import type { PrintSettings } from '../../lib/print/preset.ts';
import { presetFragment } from '../../lib/print/preset-link.ts';
import type { Told } from './presets.tsx';

interface Props {
  settings: PrintSettings;
  tell: (told: Told) => void;
  t: Translate;
}

export function CopySettings({ settings, tell, t }: Props) {
  const [isShown, setShown] = useState(false);
  const link = printAddress(presetFragment(settings));
  const copy = async () => {
    const isCopied = await copyText(link);
    setShown(!isCopied);
    tell({ words: t(isCopied ? 'presets.copied' : 'presets.copyFailed') });
  };
  return (
    <>
      <button
        type="button"
        class="button button-plain"
        aria-describedby="preset-link-note"
        onClick={() => void copy()}
      >
        {t('presets.link')}
      </button>
      <p class="hint" id="preset-link-note">
        {t('presets.linkNote')}
      </p>
      {isShown && (
        <div class="field">
          <label for="preset-link">{t('presets.linkLabel')}</label>
          <input
            id="preset-link"
            readOnly
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      )}
    </>
  );
}
