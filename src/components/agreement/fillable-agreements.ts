/** The agreement of every template, blank, as PDFs to fill in on a screen. */
import { brand } from 'virtual:brand';
import { agreementDocument } from '../../lib/agreement/document.ts';
import { blankDraft } from '../../lib/agreement/draft.ts';
import { formIdOf } from '../../lib/agreement/forms.ts';
import type { TemplateCard } from '../../lib/agreement/template-card.ts';
import { isOffered } from '../../lib/brand/offers.ts';
import { wordsFor } from '../page/words.ts';
import { canFill, type Fillable } from '../print/fillable.ts';
import { agreementsIn, offeredCards } from './agreement-content.ts';

export async function fillableAgreements(
  locale: string,
): Promise<(Fillable & { card: TemplateCard })[]> {
  const cards = await offeredCards(locale);
  const offered = (await agreementsIn(locale)).filter(
    ({ card }) =>
      isOffered(brand.offers, `/print/${formIdOf(card.mode)}/`) &&
      cards.some(({ mode, id }) => mode === card.mode && id === card.id),
  );
  const all = await Promise.all(
    offered.map(async ({ card, language, content }) => {
      const { mode } = content;
      const { t } = await wordsFor(language);
      const document = agreementDocument(blankDraft(mode), content, { t, locale: language });
      const form = formIdOf(mode);
      const id = card.id === '' ? form : `${form}-${card.id}`;
      return { card, id, document, language };
    }),
  );
  return all.filter(canFill);
}
