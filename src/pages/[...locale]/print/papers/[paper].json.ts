/** A blank paper as the print room fetches it when it is wanted. */
import type { APIRoute } from 'astro';
import { localePaths, type Route } from '../../../../components/page/words.ts';
import { papersIn } from '../../../../components/print/papers.ts';

export async function getStaticPaths(route: Route) {
  const languages = await localePaths(route);
  const papers = languages.map(async ({ params, props: { locale } }) =>
    (await papersIn(locale)).map(({ card, file }) => ({
      params: { ...params, paper: card.id },
      props: { file },
    })),
  );
  return (await Promise.all(papers)).flat();
}

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
