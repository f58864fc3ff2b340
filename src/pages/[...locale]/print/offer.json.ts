/** What the print room has to choose from, for `npm run print`: the page itself carries the same. */
import type { APIRoute } from 'astro';
import { agreementsIn } from '../../../components/agreement/agreement-content.ts';
import { localePaths } from '../../../components/page/words.ts';
import { papersIn } from '../../../components/print/papers.ts';
import type { RoomProps } from '../../../components/print/room-props.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ props }) => {
  const { locale } = props;
  const offer: Pick<RoomProps, 'templates' | 'papers'> = {
    templates: (await agreementsIn(locale)).map(({ card: { mode, id, title } }) => ({
      mode,
      id,
      title,
    })),
    papers: (await papersIn(locale)).map(({ card }) => card),
  };
  return Response.json(offer);
};
