/** The first meetings on the paper, with whose turn it is. Apart from the rest, since few papers have them. */
import type { Block, Document, Inline } from '../document/block.ts';
import type { Wordsmith } from '../document/wordsmith.ts';
import { longDate } from '../i18n/dates.ts';
import { fillRuns } from '../i18n/messages.ts';
import type { ModeContent } from './clause.ts';
import { agreementDocument } from './document.ts';
import type { Draft } from './draft.ts';
import { type Turn, turnPlan } from './turn-plan.ts';

/** A part of its own, or none where no first day is set. `content` holds the clauses on the paper. */
export function meetingsPart(draft: Draft, content: ModeContent, words: Wordsmith): Block[] {
  const turns = turnPlan(draft, content);
  if (turns.length === 0) return [];
  return [
    {
      kind: 'part',
      id: 'dates',
      blocks: [
        { kind: 'heading', level: 2, text: words.t('document.meetings') },
        ...turns.map((turn): Block => ({ kind: 'text', content: meetingLine(turn, words) })),
      ],
    },
  ];
}

/** “9 March 2027, 12:30: Ana leads”. */
export function meetingLine({ day, time, leads, shares }: Turn, words: Wordsmith): Inline[] {
  const { t, locale } = words;
  const date = longDate(day, locale);
  const when: Inline[] = [{ answer: time ? `${date}, ${time}` : date }];
  if (leads) {
    const runs = { when, name: { answer: leads } };
    return fillRuns<'document.leads', Inline>(t, 'document.leads', runs);
  }
  const [first] = shares ?? [];
  if (!first?.name) return when;
  const runs = { when, name: { answer: first.name } };
  return fillRuns<'document.begins', Inline>(t, 'document.begins', runs);
}

/** All that an agreement says, for files. */
export function wholeDocument(draft: Draft, content: ModeContent, words: Wordsmith): Document {
  return agreementDocument(draft, content, words, meetingsPart(draft, content, words));
}
