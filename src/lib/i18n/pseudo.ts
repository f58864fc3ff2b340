/**
 * The pseudo-locale: a machine-made language that shows what a real one will break.
 * Letters carry accents (a word left in code stands out as plain), sentences are 40 %
 * longer (as German or Finnish would be), and the page runs from right to left.
 */
import type { Message, PluralForms, Words } from './messages.ts';

export const PSEUDO_LOCALE = 'en-XB';

const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
const ACCENTED = [...'åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž'];

/** Accents and lengthens one sentence, leaving its {names} alone. */
export function pseudoSentence(sentence: string): string {
  const accented = sentence.replace(/\{\w+\}|[a-z]/gi, (part) => {
    if (part.length > 1) return part;
    const accent = ACCENTED[PLAIN.indexOf(part.toLowerCase())] ?? part;
    return part === part.toLowerCase() ? accent : accent.toUpperCase();
  });
  const letters = sentence.replace(/\{\w+\}/g, '').length;
  return `${accented}${'·'.repeat(Math.ceil(letters * 0.4))}`;
}

export function pseudoWords(words: Words): Words {
  const pseudo = (message: Message): Message =>
    typeof message === 'string'
      ? pseudoSentence(message)
      : (Object.fromEntries(
          Object.entries(message).map(([form, s]) => [form, pseudoSentence(s)]),
        ) as PluralForms);
  return Object.fromEntries(Object.entries(words).map(([key, m]) => [key, pseudo(m)]));
}
