/**
 * The closing note: a page for each of them to keep. It says who, from when to when, and what they wrote;
 * what is empty is room to write by hand. It never says who wished to end, or why.
 */
import type { Block, Document, Inline } from '../document/block.ts';
import type { Wordsmith } from '../document/wordsmith.ts';
import { longDate } from '../i18n/dates.ts';
import { listed } from '../i18n/lists.ts';
import { fillRuns } from '../i18n/messages.ts';
import { type Draft, peopleOf } from './draft.ts';

/** What a closing note asks, in the order of the paper. */
export const CLOSING_FIELDS = ['good', 'learned', 'thanks', 'contact'] as const;

/** Lines to write on, for what is empty. */
const LINES = 4;

export function closingDocument(draft: Draft, words: Wordsmith): Document {
  const { t } = words;
  const title = t('later.paper.title');
  return {
    title,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'text', content: fromTo(draft, words) },
      { kind: 'text', tone: 'quiet', content: [t('later.paper.noFault')] },
      ...CLOSING_FIELDS.map((field): Block => {
        const text = draft.course.closing[field].trim();
        return {
          kind: 'part',
          id: field,
          blocks: [
            { kind: 'heading', level: 2, text: t(`later.paper.${field}`) },
            text
              ? { kind: 'text', content: [{ answer: text }] }
              : { kind: 'field', label: t('later.paper.byHand'), lines: LINES },
          ],
        };
      }),
    ],
  };
}

/** From the day on which they first agreed to the last. */
function fromTo(draft: Draft, { t, locale }: Wordsmith): Inline[] {
  const names = peopleOf(draft).map((person): Inline => {
    const name = person.name.trim();
    return name ? { answer: name } : { blank: t('document.name'), width: 'long' };
  });
  const dayOr = (day: string | undefined, label: string): Inline =>
    day ? { answer: longDate(day, locale) } : { blank: label, width: 'long' };
  return fillRuns<'later.paper.fromTo', Inline>(t, 'later.paper.fromTo', {
    names: listed(t, names),
    from: dayOr(draft.agreed[0]?.day, t('later.paper.firstDay')),
    to: dayOr(draft.course.state === 'ended' ? draft.course.day : '', t('later.paper.lastDay')),
  });
}
