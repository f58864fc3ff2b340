/**
 * The rules by which hints are found, fetched where a goal is worded. A language has hints once its own
 * rules are written: those of another would misread its goals.
 */
import { getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { localePaths } from '../../../../components/page/words.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ props }) => {
  const rules = await getEntry('hints', String(props['locale']));
  return Response.json(rules?.data ?? null);
};
