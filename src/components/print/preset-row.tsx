/** Choices that are kept here, under their name: to be used, or removed. */
import type { KeptPreset } from '../../browser/print-presets.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { ConfirmButton } from '../form/confirm-button.tsx';

interface Props {
  kept: KeptPreset;
  /** The list that stands on the page, which a kept one would replace. */
  names: string;
  /** With the list that was kept, where that is to be used. */
  onUse: (names: string | null) => void;
  onRemove: () => void;
  t: Translate;
}

export function PresetRow({ kept: { preset }, names, onUse, onRemove, t }: Props) {
  const { name } = preset;
  const isOther = names.trim() !== '' && names !== preset.names;
  const isAsked = preset.names !== null && isOther;
  return (
    <li>
      <h4>
        <bdi>{name}</bdi>
      </h4>
      {preset.names !== null && <p class="hint">{t('presets.withNames')}</p>}
      <p class="buttons">
        <ConfirmButton
          label={t('presets.use', { name })}
          look="button button-plain"
          title={t('presets.listTitle')}
          text={t('presets.listText')}
          yes={t('presets.listKept')}
          no={t('presets.listHere')}
          isAsked={() => isAsked}
          onYes={() => onUse(preset.names)}
          onNo={() => onUse(isAsked ? null : preset.names)}
        />
        <ConfirmButton
          label={t('presets.remove', { name })}
          title={t('presets.removeTitle', { name })}
          text={t('presets.removeText')}
          yes={t('presets.removeYes')}
          no={t('presets.removeNo')}
          onYes={onRemove}
        />
      </p>
    </li>
  );
}
