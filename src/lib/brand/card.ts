/** The card of a shared link, 1,200 by 630 pixels: two overprinting shapes in a brand's inks, and its name below them. */
import type { Inks } from './inks.ts';
import { INK, PAPERS } from './papers.ts';

/** A line of the name as one shape, from its baseline up. */
export interface CardLine {
  shape: string;
  scale: number;
  /** How far its baseline stands above that of the last line, in pixels. */
  up: number;
}

/** Where the name stands, in pixels. */
export const NAME_ROOM = { width: 1016, height: 300 };
const EDGE = 92;
const BASELINE = 540;

/** Without lines, the shapes have the card to themselves. */
export function cardSvg(inks: Inks, lines: readonly CardLine[]): string {
  const shape = (colour: string, path: string) =>
    `<path d="${path}" fill="${colour}" stroke="${colour}" stroke-width="14" stroke-linejoin="round" style="mix-blend-mode:multiply"/>`;
  const place =
    lines.length > 0 ? `translate(${EDGE} 56) scale(0.9)` : 'translate(148 65) scale(2)';
  const words = lines.map(
    ({ shape, scale, up }) =>
      `<path d="${shape}" fill="${INK.light}" transform="translate(${EDGE} ${BASELINE - up}) scale(${scale} ${-scale})"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="${PAPERS.light.paper}"/>
<g transform="${place}">
${shape(inks.one.shape, 'M12 12h242l104 92-104 92H12l70-92z')}
${shape(inks.two.shape, 'M440 54H198L94 146l104 92h242l-70-92z')}
</g>
${words.join('\n')}
</svg>`;
}
