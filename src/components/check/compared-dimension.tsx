/** A dimension that both show: whether they see it differently, both answers to each line, and what to ask each other. */
import type { Both, OpenDimension } from '../../lib/check/comparison.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import { fillRuns, type Translate } from '../../lib/i18n/messages.ts';
import { TwoInks } from './two-inks.tsx';
import type { ViewName } from './view-names.tsx';

interface Props {
  compared: OpenDimension;
  names: Both<ViewName>;
  marks: LanguageMarks | undefined;
  t: Translate;
}

export function ComparedDimension({ compared, names, marks, t }: Props) {
  const { dimension, items, standing, matters } = compared;
  return (
    <li class="compared">
      <h4>
        {fillRuns(t, `checkCompare.standing.${standing}`, {
          part: <span {...marks}>{dimension.title}</span>,
        })}
      </h4>
      {matters.one && matters.two && <p class="hint">{t('checkCompare.now.both')}</p>}
      {matters.one !== matters.two && (
        <p class="hint">
          {fillRuns(t, 'checkCompare.now.one', { name: names[matters.one ? 'one' : 'two'].short })}
        </p>
      )}
      {items.map(({ id, ...item }) => (
        <TwoInks key={id} {...item} names={names} marks={marks} answerMarks={marks} t={t} />
      ))}
      {standing === 'differ' && (
        <p class="compared-ask">
          {fillRuns(t, 'checkCompare.ask', {
            question: (
              <strong {...marks}>{t('checkCompare.quoted', { words: dimension.question })}</strong>
            ),
          })}
        </p>
      )}
    </li>
  );
}
