/** Items with what was answered to each: what every statement and every step rests on. */
import type { AnsweredItem } from '../../lib/check/result.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

interface Props {
  items: readonly AnsweredItem[];
  marks: LanguageMarks | undefined;
  t: Translate;
}

export function AnswerList({ items, marks, t }: Props) {
  return (
    <dl class="answer-list">
      {items.map(({ id, text, answer }) => (
        <div key={id}>
          <dt {...marks}>{text}</dt>
          <dd {...(answer ? marks : {})}>{answer ?? t('checkResult.open')}</dd>
        </div>
      ))}
    </dl>
  );
}
