/** The words of the interface, as the brand that this run tests says them: tests look for what people read. */
import { join } from 'node:path';
import { siteMessages } from '../../src/build/own-messages.ts';
import { DEFAULT_LOCALE } from '../../src/lib/i18n/locales.ts';
import { type MessageKey, translator, type Words } from '../../src/lib/i18n/messages.ts';

export const ROOT = join(import.meta.dirname, '../..');

const words: Words = siteMessages(ROOT).find(({ id }) => id === DEFAULT_LOCALE)?.data.words ?? {};

export const t = translator(words, DEFAULT_LOCALE);

/** A sentence as a pattern: what is filled into it, or counted by it, may be anything. */
export function pattern(key: MessageKey): RegExp {
  const message = words[key] ?? '';
  const forms = typeof message === 'string' ? [message] : Object.values(message);
  const escaped = forms.map((form) =>
    form
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[\\s\\S]*?'),
  );
  return new RegExp(`^(?:${escaped.join('|')})$`);
}
