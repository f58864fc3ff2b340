/** The key to a room of numbered files: which number is whose. It goes to whoever leads, and to nobody else. */
import type { Document, Inline } from '../document/block.ts';
import { listed } from '../i18n/lists.ts';
import { fillRuns, type Translate } from '../i18n/messages.ts';
import { isPlaceholder } from '../names/plain-name.ts';
import { numberedName, type SetKind } from './set-file-names.ts';

/** Whoever is not named yet gets a line to write on. */
export function keyDocument(
  kind: SetKind,
  groups: readonly (readonly string[])[],
  t: Translate,
): Document {
  const title = t('setFiles.key.title');
  return {
    title,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'text', tone: 'quiet', content: [t('setFiles.key.note')] },
      ...groups.map((names, i) => ({
        kind: 'text' as const,
        content: fillRuns<'setFiles.key.row', Inline>(t, 'setFiles.key.row', {
          file: numberedName(kind, i, groups.length),
          names: listed<Inline>(
            t,
            names.map((name) => named(name, t)),
          ),
        }),
      })),
    ],
  };
}

function named(name: string, t: Translate): Inline {
  return isPlaceholder(name) ? { blank: t('document.name'), width: 'long' } : { answer: name };
}
