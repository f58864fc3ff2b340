/** A goal as a document: its worksheet, filled in or blank. What is still open prints as lines to write on. */
import type { Block, Document, Inline } from '../document/block.ts';
import type { Wordsmith } from '../document/wordsmith.ts';
import { longDate } from '../i18n/dates.ts';
import { fillRuns } from '../i18n/messages.ts';
import { type Goal, LEVELS } from './goal.ts';
import { statementOf } from './statement.ts';

export interface DocumentOptions {
  /** Whether it is to be filled in by hand: then it has room for what is optional, too. */
  isBlank?: boolean;
  /** Whether the note for its owner alone stands on it. */
  hasNote?: boolean;
}

/** How much a blank worksheet has room for. */
const ROOM = { milestones: 3, plans: 2, progress: 8, learned: 3 };

export function goalDocument(
  goal: Goal,
  words: Wordsmith,
  options: DocumentOptions = {},
): Document {
  const title = words.t('goalPaper.title');
  return {
    title,
    blocks: [{ kind: 'heading', level: 1, text: title }, ...goalBlocks(goal, words, options)],
  };
}

/** The same without its title: a set of goals is made of these. */
function goalBlocks(
  goal: Goal,
  words: Wordsmith,
  { isBlank = false, hasNote = false }: DocumentOptions = {},
): Block[] {
  const { t, locale } = words;
  const { specific, measurable, achievable, relevant, contrast, levels } = goal;
  const day = (value: string) => value.trim() && longDate(value.trim(), locale);
  const line = (label: string, value: string, lines = 1) => answerLine(label, value, lines, words);
  /** What is optional has a line where it is written, or is to be written by hand. */
  const ifAny = (label: string, value: string, lines = 1) =>
    value.trim() || isBlank ? line(label, value, lines) : [];
  const statement = statementOf(goal, words);
  const written = (text: string): Block => ({ kind: 'text', content: [{ answer: text }] });
  const wording = part(
    'wording',
    t('goalPaper.goal'),
    statement ? [written(statement)] : line(t('goalPaper.statement'), '', 3),
  );
  return [
    { kind: 'text', tone: 'quiet', content: owners(goal, words) },
    // By hand one words the goal once the questions are answered; to read, it comes first.
    ...(isBlank ? [] : wording),
    ...part('wish', t('goalPaper.wish'), line(t('goalPaper.wishLine'), goal.wish, 2)),
    ...part('specific', t('goalPaper.specific'), [
      ...line(t('goalPaper.what'), specific.what, 2),
      ...line(t('goalPaper.who'), specific.who),
    ]),
    ...part('measurable', t('goalPaper.measurable'), [
      ...line(t('goalPaper.sign'), measurable.sign),
      ...line(t('goalPaper.from'), measurable.from),
      ...line(t('goalPaper.to'), measurable.to),
    ]),
    ...part('achievable', t('goalPaper.achievable'), [
      ...line(t('goalPaper.helps'), achievable.helps),
      ...line(t('goalPaper.hinders'), achievable.hinders),
      ...line(t('goalPaper.sure'), achievable.sure === null ? '' : String(achievable.sure)),
    ]),
    ...part('relevant', t('goalPaper.relevant'), [
      ...line(t('goalPaper.why'), relevant.why),
      ...line(t('goalPaper.purpose'), relevant.purpose),
    ]),
    ...part('time', t('goalPaper.time'), [
      ...line(t('goalPaper.by'), day(goal.timeBound.by)),
      ...milestones(goal, words),
      ...(isBlank ? line(t('goalPaper.stepsLine'), '', ROOM.milestones) : []),
    ]),
    ...(isBlank ? wording : []),
    ...part('plans', t('goalPaper.plans'), [
      ...ifAny(t('goalPaper.outcome'), contrast.outcome),
      ...ifAny(t('goalPaper.obstacle'), contrast.obstacle),
      ...plans(goal, words),
      ...Array.from({ length: isBlank ? ROOM.plans : 0 }, () => [
        ...line(t('goalPaper.ifLine'), ''),
        ...line(t('goalPaper.thenLine'), ''),
      ]).flat(),
    ]),
    ...part(
      'levels',
      t('goalPaper.levels'),
      LEVELS.flatMap((level) => ifAny(t(`goalPaper.${level}`), levels[level])),
    ),
    ...part('progress', t('goalPaper.progress'), [
      ...goal.progress.flatMap((entry) => line(day(entry.day) || t('goalPaper.noDay'), entry.line)),
      ...(isBlank ? line(t('goalPaper.progressLine'), '', ROOM.progress) : []),
      ...goal.reviews.flatMap((review) => ifAny(t('goalPaper.review'), day(review.day))),
    ]),
    ...part('ended', t('goalPaper.ended'), [
      ...(goal.state === 'open' ? [] : line(t(`goalPaper.state.${goal.state}`), day(goal.ended))),
      ...ifAny(t('goalPaper.learned'), goal.learned, ROOM.learned),
    ]),
    ...(hasNote
      ? part('note', t('goalPaper.note'), ifAny(t('goalPaper.noteLine'), goal.note))
      : []),
  ];
}

/** Nothing where it holds nothing. */
function part(id: string, heading: string, blocks: Block[]): Block[] {
  if (blocks.length === 0) return [];
  return [{ kind: 'part', id, blocks: [{ kind: 'heading', level: 2, text: heading }, ...blocks] }];
}

/** “Who is involved: Ben”, or the label with lines to write on. */
function answerLine(label: string, value: string, lines: number, { t }: Wordsmith): Block[] {
  const answer = value.trim();
  if (!answer) return [{ kind: 'field', label, lines }];
  const content = fillRuns<'goalPaper.line', Inline>(t, 'goalPaper.line', {
    label,
    answer: { answer },
  });
  return [{ kind: 'text', content }];
}

/** “A joint goal of Ana and Ben · short-term · done”. */
function owners({ whose, names, horizon, state }: Goal, { t }: Wordsmith): Inline[] {
  const given = names.trim();
  const who: Inline = given ? { answer: given } : { blank: t('document.name'), width: 'long' };
  const key = whose === 'joint' ? 'goalPaper.ofBoth' : 'goalPaper.of';
  const rest = [
    ...(horizon ? [t(`goalPaper.${horizon}`)] : []),
    ...(state === 'open' ? [] : [t(`goalPaper.state.${state}`)]),
  ];
  return [
    ...fillRuns<typeof key, Inline>(t, key, { names: who }),
    ...rest.map((text) => ` · ${text}`),
  ];
}

function milestones(goal: Goal, { t, locale }: Wordsmith): Block[] {
  return goal.timeBound.milestones
    .filter(({ what, by }) => what.trim() || by.trim())
    .map(({ what, by, isDone }): Block => {
      const day = by.trim() && longDate(by.trim(), locale);
      const content = fillRuns<'goalPaper.milestone', Inline>(t, 'goalPaper.milestone', {
        what: gap(what, t('goalPaper.step')),
        day: day ? { answer: day } : { blank: t('goalPaper.by'), width: 'short' },
      });
      return { kind: 'tick', ticked: isDone, content };
    });
}

function plans(goal: Goal, { t }: Wordsmith): Block[] {
  return goal.plans
    .filter(({ moment, action }) => moment.trim() || action.trim())
    .map(
      ({ moment, action }): Block => ({
        kind: 'text',
        content: fillRuns<'goalPaper.plan', Inline>(t, 'goalPaper.plan', {
          moment: gap(moment, t('goalPaper.moment')),
          action: gap(action, t('goalPaper.action')),
        }),
      }),
    );
}

/** What was written, or a blank for it. */
function gap(value: string, label: string): Inline {
  const answer = value.trim();
  return answer ? { answer } : { blank: label, width: 'long' };
}

/** Several goals on one paper. */
export function setDocument(
  goals: readonly Goal[],
  words: Wordsmith,
  options: DocumentOptions = {},
): Document {
  const title = words.t('goalPaper.set');
  return {
    title,
    blocks: goals.flatMap((goal, i): Block[] => [
      { kind: 'heading', level: 1, text: words.t('goalPaper.number', { number: i + 1 }) },
      ...goalBlocks(goal, words, options),
    ]),
  };
}
