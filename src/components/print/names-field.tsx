/** Where names are pasted. The browser is asked not to remember them, nor to send them to a spelling service. */
import type { Translate } from '../../lib/i18n/messages.ts';

interface Props {
  value: string;
  onValue: (names: string) => void;
  t: Translate;
}

export function NamesField({ value, onValue, t }: Props) {
  return (
    <div class="field field-text">
      <label for="pairs-names">{t('pairs.names')}</label>
      <p class="hint" id="pairs-names-hint">
        {t('pairs.namesHint')}
      </p>
      <textarea
        id="pairs-names"
        rows={8}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="pairs-names-hint pairs-names-private"
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <p class="hint" id="pairs-names-private">
        {t('pairs.private')}
      </p>
    </div>
  );
}
