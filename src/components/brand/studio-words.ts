/** What a field of the studio is called, where its input stands, and what is wrong with it. */
import type { FormFault } from '../../lib/brand/form-faults.ts';
import type { MessageKey, Translate } from '../../lib/i18n/messages.ts';

export function labelOf(t: Translate, field: string): string {
  const place = field === 'contacts' ? 'contacts.all' : field.replace(/\.\d+/, '');
  // Which fields there are, the form says; a test finds one without words.
  return t(`studio.field.${place}` as 'studio.field.name');
}

/** The same where it stands by itself: one contact of several is named. */
export function longLabelOf(t: Translate, field: string): string {
  const [, index] = /^contacts\.(\d+)\./.exec(field) ?? [];
  const label = labelOf(t, field);
  return index === undefined
    ? label
    : `${t('studio.contact', { number: Number(index) + 1 })}, ${label}`;
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
