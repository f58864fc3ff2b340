/**
 * Presets of the print room, kept in this browser because somebody asked for it. Each has a key of its own,
 * so that two tabs never write over each other’s, and one that is cut short takes no other with it:
 *
 *   bothways:print:<id>         choices
 *   bothways:print-names:<id>   choices with a list of names; the key says so
 *
 * What can’t be read, and what a newer release wrote, is left as it lies. On a shared computer nothing is
 * read or written.
 */
import { newPreset, type Preset, type PrintSettings, readPreset } from '../lib/print/preset.ts';
import { MAX_TEXT } from '../lib/records/limits.ts';
import { timestamp } from './clock.ts';
import { newId } from './ids.ts';
import { OURS, put, readKeys, storage, take, type WriteResult } from './local-copy.ts';

const WITHOUT_NAMES = `${OURS}print:`;
const WITH_NAMES = `${OURS}print-names:`;

/** A preset as it lies here. */
export interface KeptPreset {
  id: string;
  key: string;
  /** What was read; whatever else lies there by now is another tab’s. */
  text: string;
  preset: Preset;
}

export interface PresetsHere {
  /** In the order of their names. */
  presets: KeptPreset[];
  unreadable: number;
  newer: number;
}

export function readPresets(): PresetsHere {
  const here: PresetsHere = { presets: [], unreadable: 0, newer: 0 };
  for (const beginning of [WITHOUT_NAMES, WITH_NAMES]) {
    for (const [id, text] of readKeys(beginning)) {
      const preset = readPreset(text);
      if (preset === 'unreadable') here.unreadable++;
      else if (preset === 'too-new') here.newer++;
      else here.presets.push({ id, key: beginning + id, text, preset });
    }
  }
  here.presets.sort((a, b) => a.preset.name.localeCompare(b.preset.name) || (a.id < b.id ? -1 : 1));
  return here;
}

/**
 * Keeps settings under a name, with a list of names where one is given; `before` is what they replace. Where
 * another tab has changed that meanwhile, both stay.
 */
export function keepPreset(
  name: string,
  settings: PrintSettings,
  names: string | null,
  before?: KeptPreset,
): WriteResult | 'too-long' {
  const text = JSON.stringify(newPreset({ name, names, savedAt: timestamp() }, settings));
  if (text.length > MAX_TEXT) return 'too-long';
  const isReplacing = before !== undefined && isUnchanged(before);
  const id = isReplacing ? before.id : newId();
  const key = (names === null ? WITHOUT_NAMES : WITH_NAMES) + id;
  const result = put(key, text);
  if (result === 'ok' && isReplacing && before.key !== key) take(before.key);
  return result;
}

/** False where another tab has changed it since it was read, or the browser does not let it go. */
export function removePreset(kept: KeptPreset): boolean {
  return isUnchanged(kept) && take(kept.key);
}

/** Calls back when another tab has kept, removed or erased something; returns what ends it. */
export function onPresetChange(listener: () => void): () => void {
  const hear = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(WITHOUT_NAMES) || key.startsWith(WITH_NAMES)) listener();
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}

function isUnchanged({ key, text }: KeptPreset): boolean {
  return storage()?.getItem(key) === text;
}
