/** A blank paper as a PDF to fill in on a screen. */
import type { APIRoute } from 'astro';
import { fillableAgreements } from '../../../../components/agreement/fillable-agreements.ts';
import { localePaths, type Route } from '../../../../components/page/words.ts';
import { canFill, type Fillable, fillableFile } from '../../../../components/print/fillable.ts';
import { papersIn } from '../../../../components/print/papers.ts';
import { PAPER_SIZES } from '../../../../lib/print/choices.ts';

export async function getStaticPaths(route: Route) {
  const languages = await localePaths(route);
  const files = languages.map(async ({ params, props: { locale } }) =>
    [...(await fillableAgreements(locale)), ...(await papers(locale))].flatMap((fillable) =>
      PAPER_SIZES.map((paper) => ({
        params: { ...params, file: `${fillable.id}-${paper}` },
        props: { fillable, paper },
      })),
    ),
  );
  return (await Promise.all(files)).flat();
}

/** Cards are to be cut out, not to be filled in. */
async function papers(locale: string): Promise<Fillable[]> {
  const all = await papersIn(locale);
  return all
    .flatMap(({ card: { id }, file: { content, marks } }) =>
      'document' in content
        ? [{ id, document: content.document, language: marks.lang ?? locale }]
        : [],
    )
    .filter(canFill);
}

export const GET: APIRoute = async ({ props }) =>
  new Response(new Uint8Array(await fillableFile(props['fillable'], props['paper'])));
