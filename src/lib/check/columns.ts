/** Everything that was answered in a check, each under its own label, for telling versions apart. Stop signs have no place in it. */
import type { Wordsmith } from '../document/wordsmith.ts';
import { longDate } from '../i18n/dates.ts';
import type { Check } from './check.ts';
import type { Questionnaire } from './questionnaire.ts';

type Column = [label: string, value: (check: Check) => string];

/** `hasNote`: whether the note for its owner alone is among them. */
export function checkColumns(
  { answers, groups, ...asked }: Questionnaire,
  { t, locale }: Wordsmith,
  hasNote: boolean,
): Column[] {
  const labelOf = (id: string | undefined) =>
    answers.find((answer) => answer.id === id)?.label ?? '';
  const day = (value: string) => value && longDate(value, locale);
  const isRelationship = asked.kind === 'relationship';
  const dimensions: Column[] = [
    [t('checkPaper.form'), ({ form }) => t(`checkPaper.forms.${form}`)],
    [t('checkPaper.mode'), ({ mode }) => (mode ? t(`mode.${mode}`) : '')],
    [
      t('checkPaper.matters'),
      ({ matters }) =>
        groups
          .filter(({ id }) => matters[id])
          .map(({ title }) => title)
          .join('\n'),
    ],
  ];
  const open = isRelationship ? asked.open : [];
  return [
    [t('checkPaper.name'), ({ name }) => name],
    [t('checkPaper.day'), (check) => day(check.day)],
    ...(isRelationship ? dimensions : []),
    ...groups.flatMap(({ items }) =>
      items.map(({ id, text }): Column => [text, (check) => labelOf(check.answers[id])]),
    ),
    ...open.map(({ id, text }): Column => [text, (check) => check.open[id] ?? '']),
    [t('checkPaper.what'), ({ action }) => action.what],
    [t('checkPaper.owner'), ({ action }) => action.owner],
    [t('checkPaper.until'), ({ action }) => day(action.by)],
    [t('checkPaper.again'), ({ again }) => day(again)],
    ...(hasNote ? [[t('checkPaper.noteLine'), ({ note }) => note] as Column] : []),
  ];
}
