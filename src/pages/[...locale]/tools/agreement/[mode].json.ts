/** The questions of one mode as a static file, for the builder to fetch when that mode is chosen. */
import type { APIRoute } from 'astro';
import { agreementContent } from '../../../../components/agreement/agreement-content.ts';
import { localePaths } from '../../../../components/page/words.ts';

export async function getStaticPaths() {
  const languages = await localePaths();
  const files = languages.map(async ({ params, props }) => {
    const agreements = await agreementContent(props.locale);
    return agreements.map(({ content }) => ({
      params: { ...params, mode: content.mode },
      props: { content },
    }));
  });
  return (await Promise.all(files)).flat();
}

export const GET: APIRoute = ({ props }) => Response.json(props['content']);
