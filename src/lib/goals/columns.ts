/** Every answer of a goal in a column of its own, for tables and for telling versions apart. */

import type { Wordsmith } from '../document/wordsmith.ts';
import { longDate } from '../i18n/dates.ts';
import { type Goal, LEVELS } from './goal.ts';
import { statementOf } from './statement.ts';

type Column = [label: string, value: (goal: Goal) => string];

/** `hasNote`: whether the note for its owner alone is among them. */
export function goalColumns({ t, locale }: Wordsmith, hasNote: boolean): Column[] {
  const lines = (texts: string[]) => texts.filter(Boolean).join('\n');
  const line = (label: string, answer: string) => t('goalPaper.line', { label, answer });
  return [
    [t('goalPaper.goal'), (goal) => statementOf(goal, { t, locale })],
    [t('goalPaper.whoseLine'), ({ whose }) => (whose ? t(`goalPaper.whose.${whose}`) : '')],
    [t('goalPaper.names'), ({ names }) => names],
    [t('goalPaper.horizon'), ({ horizon }) => (horizon ? t(`goalPaper.${horizon}`) : '')],
    [t('goalPaper.wish'), ({ wish }) => wish],
    [t('goalPaper.what'), ({ specific }) => specific.what],
    [t('goalPaper.who'), ({ specific }) => specific.who],
    [t('goalPaper.sign'), ({ measurable }) => measurable.sign],
    [t('goalPaper.from'), ({ measurable }) => measurable.from],
    [t('goalPaper.to'), ({ measurable }) => measurable.to],
    [t('goalPaper.helps'), ({ achievable }) => achievable.helps],
    [t('goalPaper.hinders'), ({ achievable }) => achievable.hinders],
    [t('goalPaper.sure'), ({ achievable: { sure } }) => (sure === null ? '' : String(sure))],
    [t('goalPaper.why'), ({ relevant }) => relevant.why],
    [t('goalPaper.purpose'), ({ relevant }) => relevant.purpose],
    [t('goalPaper.by'), ({ timeBound }) => timeBound.by],
    [
      t('goalPaper.milestones'),
      ({ timeBound }) =>
        lines(
          timeBound.milestones.map(({ what, by, isDone }) =>
            t('goalPaper.milestone', { what: `${isDone ? '☑' : '☐'} ${what}`, day: by }),
          ),
        ),
    ],
    [t('goalPaper.outcome'), ({ contrast }) => contrast.outcome],
    [t('goalPaper.obstacle'), ({ contrast }) => contrast.obstacle],
    [t('goalPaper.plans'), ({ plans }) => lines(plans.map((plan) => t('goalPaper.plan', plan)))],
    [
      t('goalPaper.levels'),
      ({ levels }) =>
        lines(
          LEVELS.map((level) =>
            levels[level].trim() ? line(t(`goalPaper.${level}`), levels[level]) : '',
          ),
        ),
    ],
    [
      t('goalPaper.progress'),
      ({ progress }) => lines(progress.map((entry) => line(entry.day, entry.line))),
    ],
    [t('goalPaper.review'), ({ reviews }) => lines(reviews.map(({ day }) => day))],
    [t('goalPaper.stands'), ({ state }) => t(`goalPaper.state.${state}`)],
    [t('goalPaper.endedOn'), ({ ended }) => (ended ? longDate(ended, locale) : '')],
    [t('goalPaper.learned'), ({ learned }) => learned],
    ...(hasNote ? [[t('goalPaper.note'), ({ note }) => note] as Column] : []),
  ];
}
