/**
 * The picture that a shared link shows: the brand’s name and the two inks on their paper. The name is set in a face that
 * the build brings along. Where that lacks a sign, the short name stands there, or the picture speaks alone.
 */
import { brand } from 'virtual:brand';
import bold from '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?inline';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { openCardFace, setName } from '../../export/card-words.ts';
import { cardSvg, NAME_ROOM } from '../../lib/brand/card.ts';

export const GET: APIRoute = async () => {
  const face = openCardFace(Buffer.from(bold.replace(/^[^,]*,/, ''), 'base64'));
  const lines = [brand.name, brand.shortName]
    .map((name) => setName(name, face, NAME_ROOM))
    .find((set) => set.length > 0);
  const png = await sharp(Buffer.from(cardSvg(brand.inks, lines ?? [])))
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
