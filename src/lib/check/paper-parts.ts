/** What the papers of a check are made of: parts, rows of answers, lines to write on, and the rule in words. */
import type { Block, Inline } from '../document/block.ts';
import type { Wordsmith } from '../document/wordsmith.ts';
import { longDate } from '../i18n/dates.ts';
import { fillRuns } from '../i18n/messages.ts';
import type { Check } from './check.ts';

/** Lines to write on, where nothing is written yet. */
const LINES = { open: 3, what: 2 };

export function paragraph(...content: Inline[]): Block {
  return { kind: 'text', content };
}

export function quietly(...content: Inline[]): Block {
  return { kind: 'text', tone: 'quiet', content };
}

/** Blocks under a heading; nothing where there are none. Parts that are no step have a dot in their id, which no group of items has. */
export function partOf(id: string, heading: string, blocks: readonly Block[]): Block[] {
  if (blocks.length === 0) return [];
  return [{ kind: 'part', id, blocks: [{ kind: 'heading', level: 2, text: heading }, ...blocks] }];
}

/** An item with the answers to choose from, and the one that was given ticked. */
export function rowOf(
  text: string,
  { answers }: { answers: readonly { id: string; label: string }[] },
  given?: string,
): Block {
  return {
    kind: 'scale',
    item: [text],
    answers: answers.map(({ id, label }) => ({ label, ticked: id === given })),
  };
}

/** “Answered by Ana on 28 November 2026”; what is not known is a blank. */
export function answeredBy({ name, day }: Pick<Check, 'name' | 'day'>, words: Wordsmith): Block {
  const { t, locale } = words;
  const date = dated(day, locale);
  const by = fillRuns<'checkPaper.by', Inline>(t, 'checkPaper.by', {
    name: name.trim() ? { answer: name.trim() } : { blank: t('checkPaper.name'), width: 'long' },
    day: date ? { answer: date } : { blank: t('checkPaper.day'), width: 'long' },
  });
  return quietly(...by);
}

/** The rule by which three answers become a statement. It is printed wherever there are statements. */
export function ruleBlocks({ t }: Wordsmith): Block[] {
  const points = (['few', 'well', 'talk', 'mixed'] as const).map((one) => [
    t(`checkPaper.rule.${one}`),
  ]);
  return [
    paragraph(t('checkPaper.rule.aside')),
    { kind: 'list', points },
    paragraph(t('checkPaper.rule.noTotal')),
  ];
}

/** The questions without boxes, each with what was written to it or with lines. */
export function openPart(
  questions: readonly { id: string; text: string }[],
  { open }: Pick<Check, 'open'>,
  { t }: Wordsmith,
): Block[] {
  const blocks = questions.flatMap(({ id, text }): Block[] => {
    const answer = open[id]?.trim();
    return answer
      ? [quietly(text), paragraph({ answer })]
      : [{ kind: 'field', label: text, lines: LINES.open }];
  });
  return partOf('words', t('checkPaper.words'), blocks);
}

/** The one thing that is done next, with `lines` to write it on, and the day on which one looks again. */
export function nextPart(
  { action, again }: Pick<Check, 'action' | 'again'>,
  words: Wordsmith,
  lines = LINES.what,
) {
  const { t, locale } = words;
  const line = (label: string, value: string, room = 1) => answerLine(label, value, room, words);
  return partOf('next', t('checkPaper.next'), [
    line(t('checkPaper.what'), action.what, lines),
    line(t('checkPaper.owner'), action.owner),
    line(t('checkPaper.until'), dated(action.by, locale)),
    line(t('checkPaper.again'), dated(again, locale)),
  ]);
}

/** “Who does it: Ana”, or the label with lines to write on. */
export function answerLine(label: string, value: string, lines: number, { t }: Wordsmith): Block {
  const answer = value.trim();
  if (!answer) return { kind: 'field', label, lines };
  return paragraph(
    ...fillRuns<'checkPaper.line', Inline>(t, 'checkPaper.line', { label, answer: { answer } }),
  );
}

function dated(day: string, locale: string): string {
  return day.trim() && longDate(day.trim(), locale);
}
