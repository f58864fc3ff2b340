/** Keeps what is chosen now under a name, in this browser. */
import { useEffect, useState } from 'preact/hooks';
import { onGone } from '../../browser/page-life.ts';
import { type KeptPreset, keepPreset } from '../../browser/print-presets.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { keyOf } from '../../lib/names/plain-name.ts';
import { type PrintSettings, shortLine } from '../../lib/print/preset.ts';
import { TextAnswer } from '../form/text-answer.tsx';
import type { Told } from './presets.tsx';

interface Props {
  settings: PrintSettings;
  names: string;
  presets: readonly KeptPreset[];
  onKept: (told: Told) => void;
  t: Translate;
}

export function KeepPreset({ settings, names, presets, onKept, t }: Props) {
  const [typed, setTyped] = useState('');
  const [isTicked, setTicked] = useState(false);
  useEffect(() => onGone(() => setTyped('')), []);
  const name = shortLine(typed);
  const before = presets.find(({ preset }) => keyOf(preset.name) === keyOf(typed));
  const hasNames = names.trim() !== '';

  const keep = () => {
    if (name === undefined) return onKept({ words: t('presets.nameNeeded'), isTrouble: true });
    const list = isTicked && hasNames ? names : null;
    const result = keepPreset(name, settings, list, before);
    if (result !== 'ok') {
      const words = t(result === 'too-long' ? 'presets.tooLong' : `presets.${result}`);
      return onKept({ words, isTrouble: true });
    }
    setTyped('');
    // Names are kept where somebody says so, each time anew.
    setTicked(false);
    const isCut = settings.programme.trim() !== '' && shortLine(settings.programme) === undefined;
    const done = t(list === null ? 'presets.done' : 'presets.doneNames', { name });
    onKept({ words: isCut ? `${done} ${t('presets.programmeLong')}` : done });
  };
  return (
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextAnswer
        id="preset-name"
        label={t('presets.name')}
        hint={t('presets.nameHint')}
        value={typed}
        onValue={setTyped}
      />
      {hasNames && (
        <>
          <label class="tick">
            <input
              type="checkbox"
              aria-describedby="preset-names-note"
              checked={isTicked}
              onChange={(event) => setTicked(event.currentTarget.checked)}
            />{' '}
            {t('presets.keepNames')}
          </label>
          <p class="hint" id="preset-names-note">
            {t('presets.keepNamesNote')}
          </p>
        </>
      )}
      {before && <p class="hint">{t('presets.replaceNote')}</p>}
      <button type="submit" class="button button-plain">
        {t(before ? 'presets.replace' : 'presets.keep')}
      </button>
    </form>
  );
}
