/** What a field of the studio is called, where its input stands, and what is wrong with it. */
import type { FormFault } from '../../lib/brand/form-faults.ts';
import type { MessageKey, Translate } from '../../lib/i18n/messages.ts';

export function labelOf(t: Translate, field: string): string {
  const place =
    field === 'contacts' || field === 'words'
      ? `${field}.all`
      : field.replace(/\.\d+/, '').replace(/^words\.\w+/, 'words');
  // Which fields there are, the form says; a test finds one without words.
  return t(`studio.field.${place}` as 'studio.field.name');
}

/** The same where it stands by itself: one contact or word of several is named. */
export function longLabelOf(t: Translate, field: string): string {
  const [room, group = ''] = field.split('.');
  const label = labelOf(t, field);
  if (field === room) return label;
  if (room === 'contacts') return `${t('studio.contact', { number: Number(group) + 1 })}, ${label}`;
  return room === 'words' ? `${t(`studio.word.${group}` as 'studio.word.pair')}, ${label}` : label;
}

export function idOf(field: string): string {
  return `studio-${field.replaceAll('.', '-')}`;
}

/** In words of ours; nothing where the build’s are the better ones. */
export function ownWords(t: Translate, { kind }: FormFault): string | undefined {
  if (kind === 'needed') return t('studio.needed');
  if (kind === 'colour') return t('studio.notColour');
  if (kind !== 'safeguarding') return undefined;
  return t('studio.safeguarding', {
    mode: t('mode.cross-age'),
    form: t('studio.field.offers.under18'),
  });
}

export type HintKey = Extract<MessageKey, `studio.${string}Hint`>;
