/** The words that the site holds, for the search to mend slips with: a static file, fetched by the search page. */
import type { APIRoute } from 'astro';
import { localePaths } from '../../../components/page/words.ts';
import { siteVocabulary } from '../../../components/search/site-vocabulary.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ props }) => {
  return Response.json(await siteVocabulary(String(props['locale'])));
};
