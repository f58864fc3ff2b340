/** What the print room has to choose from, for `npm run print`: the page itself carries the same. */
import { brand } from 'virtual:brand';
import type { APIRoute } from 'astro';
import { offeredCards } from '../../../components/agreement/agreement-content.ts';
import { localePaths } from '../../../components/page/words.ts';
import { papersIn } from '../../../components/print/papers.ts';
import type { RoomProps } from '../../../components/print/room-props.ts';
import { isOffered } from '../../../lib/brand/offers.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ props }) => {
  const { locale } = props;
  const hasAgreements = isOffered(brand.offers, '/tools/agreement/');
  const offer: Pick<RoomProps, 'modes' | 'templates' | 'papers'> = {
    modes: brand.offers.modes,
    templates: (hasAgreements ? await offeredCards(locale) : []).map(({ mode, id, title }) => ({
      mode,
      id,
      title,
    })),
    papers: (await papersIn(locale)).map(({ card }) => card),
  };
  return Response.json(offer);
};
