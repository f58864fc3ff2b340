/** What to talk about next time: how each goal stands, and open questions that fit. */
import { addDays, isDay } from '../calendar/day.ts';
import type { Block, Document, Inline } from '../document/block.ts';
import type { Wordsmith } from '../document/wordsmith.ts';
import { longDate } from '../i18n/dates.ts';
import { fillRuns } from '../i18n/messages.ts';
import type { Goal } from './goal.ts';
import { namedDays } from './goal-days.ts';
import { statementOf } from './statement.ts';

/**
 * - `due`: a day of it is near or past
 * - `stuck`: nobody has written a line about it for three weeks
 * - `going`: it goes on
 * - `done`, `changed`, `let-go`: it has ended since the last conversation
 */
const STANDINGS = ['due', 'stuck', 'going', 'done', 'changed', 'let-go'] as const;
type Standing = (typeof STANDINGS)[number];

/** Two weeks ahead are near. */
const NEAR = 14;
/** After three weeks without a line, one may ask. */
const QUIET = 21;

interface Talk {
  /** YYYY-MM-DD, all of them. */
  today: string;
  /** The last conversation. */
  since: string;
}

export interface KeptGoal {
  goal: Goal;
  /** The day on which it was last saved. */
  saved: string;
}

/** Nothing where it has ended before the last conversation. */
export function standingOf(
  { goal, saved }: KeptGoal,
  { today, since }: Talk,
): Standing | undefined {
  if (goal.state !== 'open') return goal.ended >= since ? goal.state : undefined;
  const near = addDays(today, NEAR);
  const isDue = namedDays(goal).some(
    ({ kind, day }) => day <= near && (kind !== 'review' || day >= since),
  );
  if (isDue) return 'due';
  const lines = goal.progress.map(({ day }) => day).filter(isDay);
  const last = lines.length > 0 ? lines.reduce((a, b) => (a > b ? a : b)) : saved;
  return last < addDays(today, -QUIET) ? 'stuck' : 'going';
}

/** Open questions for each standing. */
const QUESTIONS = {
  due: ['goalTalk.due.one', 'goalTalk.due.two'],
  stuck: ['goalTalk.stuck.one', 'goalTalk.stuck.two'],
  going: ['goalTalk.going.one'],
  done: ['goalTalk.done.one', 'goalTalk.done.two'],
  changed: ['goalTalk.changed.one'],
  'let-go': ['goalTalk.let-go.one', 'goalTalk.let-go.two'],
} as const satisfies Record<Standing, readonly string[]>;

/** The goals by how they stand, with room to write after each question. */
export function agendaDocument(goals: readonly KeptGoal[], words: Wordsmith, talk: Talk): Document {
  const { t, locale } = words;
  const title = t('goalTalk.title');
  const groups = STANDINGS.flatMap((standing): Block[] => {
    const found = goals.filter((one) => standingOf(one, talk) === standing);
    if (found.length === 0) return [];
    return found.flatMap(({ goal }, i) => {
      const heading: Block = { kind: 'heading', level: 2, text: t(`goalTalk.${standing}.title`) };
      return goalPart(goal, standing, i === 0 ? [heading] : [], words);
    });
  });
  const none: Block[] = [{ kind: 'text', content: [t('goalTalk.none')] }];
  return {
    title,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      {
        kind: 'text',
        tone: 'quiet',
        content: [
          t('goalTalk.days', {
            since: longDate(talk.since, locale),
            today: longDate(talk.today, locale),
          }),
        ],
      },
      ...(groups.length > 0 ? groups : none),
    ],
  };
}

function goalPart(goal: Goal, standing: Standing, before: Block[], words: Wordsmith): Block[] {
  const { t } = words;
  const statement = statementOf(goal, words) || t('goals.unnamed');
  const names = goal.names.trim();
  const last = goal.progress.at(-1);
  const learned = goal.state === 'open' ? '' : goal.learned.trim();
  const said = (label: string, answer: string): Block => ({
    kind: 'text',
    content: fillRuns<'goalPaper.line', Inline>(t, 'goalPaper.line', { label, answer: { answer } }),
  });
  return [
    {
      kind: 'part',
      id: `talk-${standing}`,
      blocks: [
        ...before,
        { kind: 'text', content: [{ answer: statement }] },
        ...(names ? [said(t('goalPaper.whoseLine'), names)] : []),
        ...(last?.line.trim() ? [said(t('goalTalk.last'), last.line.trim())] : []),
        ...(learned ? [said(t('goalPaper.learned'), learned)] : []),
        ...QUESTIONS[standing].map((key): Block => ({ kind: 'field', label: t(key), lines: 2 })),
      ],
    },
  ];
}
