/** Cards to cut out, as many as a side holds. */
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import type { PrintedCard } from '../../lib/print/paper.ts';

interface Props {
  cards: readonly PrintedCard[];
  marks: LanguageMarks;
  t: Translate;
}

export function CardLeaf({ cards, marks, t }: Props) {
  return (
    <>
      <ul class="card-grid" {...marks}>
        {cards.map(({ topic, stage, text, followUp }, i) => (
          <li key={i} class="card">
            <p class="card-head">
              <b>{topic}</b> <span>{stage}</span>
            </p>
            <p class="card-question">{text}</p>
            {followUp && <p class="card-more">{followUp}</p>}
          </li>
        ))}
      </ul>
      <p class="card-foot">{t('cards.foot')}</p>
    </>
  );
}
