/** What a check fetches when somebody goes on from its first screen. */
import type { APIRoute } from 'astro';
import {
  checksIn,
  type OfferedCheck,
  questionsOf,
} from '../../../../components/check/check-content.ts';
import { localePaths, type Route } from '../../../../components/page/words.ts';

export async function getStaticPaths(route: Route) {
  const languages = await localePaths(route);
  const checks = languages.map(async ({ params, props }) =>
    (await checksIn(props.locale)).map((check) => ({
      params: { ...params, check: check.id },
      props: { ...props, check },
    })),
  );
  return (await Promise.all(checks)).flat();
}

export const GET: APIRoute = async ({ props }) =>
  Response.json(await questionsOf(props['check'] as OfferedCheck, String(props['locale'])));
