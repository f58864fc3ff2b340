/**
 * Choices of the print room to be used again: kept in this browser under a name, or copied as a link. The
 * list of names goes along only where somebody ticks a box for it, and never into the link.
 */
import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { adoptStyles } from '../../browser/adopt-styles.ts';
import { onWaking } from '../../browser/page-life.ts';
import {
  type KeptPreset,
  onPresetChange,
  type PresetsHere,
  readPresets,
  removePreset,
} from '../../browser/print-presets.ts';
import { $isShared, watchSharing } from '../../browser/shared-computer.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import type { PrintSettings } from '../../lib/print/preset.ts';
import { type Dropped, fitted, type PrintOffer } from '../../lib/print/preset-link.ts';
import styles from '../../styles/presets.css?inline';
import { useKeptFocus } from '../form/use-kept-focus.ts';
import { CopySettings } from './copy-settings.tsx';
import { KeepPreset } from './keep-preset.tsx';
import { LeftOut } from './left-out.tsx';
import { PresetRow } from './preset-row.tsx';

interface Props {
  /** What is set on the page. */
  settings: PrintSettings;
  /** The list of names as it stands on the page. */
  names: string;
  offer: PrintOffer;
  /** `names`: the list that takes the place of the one on the page; where it is null, that one stays. */
  onApply: (settings: PrintSettings, names: string | null) => void;
  t: Translate;
}

/** `trouble`: nothing came of it. */
export interface Told {
  words: string;
  isTrouble?: boolean;
  dropped?: readonly Dropped[];
}

const NOTHING: PresetsHere = { presets: [], unreadable: 0, newer: 0 };

export function Presets({ settings, names, offer, onApply, t }: Props) {
  const isShared = useStore($isShared);
  const [here, setHere] = useState(NOTHING);
  const [told, tell] = useState<Told>({ words: '' });
  const root = useRef<HTMLDivElement>(null);
  const lead = useRef<HTMLParagraphElement>(null);
  const look = () => setHere(readPresets());
  useKeptFocus(root, lead);
  useLayoutEffect(() => adoptStyles(styles), []);
  useEffect(() => {
    const ends = [watchSharing(), onPresetChange(look), onWaking(look), $isShared.subscribe(look)];
    return () => {
      for (const end of ends) end();
    };
  }, []);

  const use = ({ preset }: KeptPreset, list: string | null) => {
    const { settings: fitting, dropped } = fitted(preset.settings, offer);
    onApply(fitting, list);
    const words = t(list === null ? 'presets.used' : 'presets.usedNames', {
      name: preset.name,
    });
    tell({ words, dropped });
  };
  const remove = (kept: KeptPreset) => {
    const isGone = removePreset(kept);
    look();
    if (isGone) tell({ words: t('presets.removed', { name: kept.preset.name }) });
    else tell({ words: t('presets.changed'), isTrouble: true });
  };
  const { presets, unreadable, newer } = here;
  return (
    <div class="presets" ref={root}>
      <p class="hint" ref={lead} tabIndex={-1}>
        {t(isShared ? 'presets.shared' : 'presets.lead')}
      </p>
      {presets.length > 0 && (
        <>
          <h3>{t('presets.kept')}</h3>
          <ul class="rows">
            {presets.map((kept) => (
              <PresetRow
                key={kept.id}
                kept={kept}
                names={names}
                onUse={(list) => use(kept, list)}
                onRemove={() => remove(kept)}
                t={t}
              />
            ))}
          </ul>
        </>
      )}
      {unreadable > 0 && <p class="hint">{t('presets.unreadable', { count: unreadable })}</p>}
      {newer > 0 && <p class="hint">{t('presets.newer', { count: newer })}</p>}
      {!isShared && (
        <KeepPreset
          settings={settings}
          names={names}
          presets={presets}
          onKept={(result) => {
            look();
            tell(result);
          }}
          t={t}
        />
      )}
      <CopySettings settings={settings} tell={tell} t={t} />
      <div role="status" class="told">
        {!told.isTrouble && told.words}
        {told.dropped && <LeftOut dropped={told.dropped} t={t} />}
      </div>
      {told.isTrouble && (
        <p role="alert" class="trouble">
          {told.words}
        </p>
      )}
    </div>
  );
}
