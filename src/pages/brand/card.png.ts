/**
 * The picture that a shared link shows: the two inks on their paper, in the brand's colours.
 * It holds no words, since the fonts of the machine that builds would show in them.
 */
import { brand } from 'virtual:brand';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { cardSvg } from '../../lib/brand/card.ts';

export const GET: APIRoute = async () => {
  const png = await sharp(Buffer.from(cardSvg(brand.inks)))
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
