/** The card of a shared link: two overprinting shapes in a brand's inks, 1,200 by 630 pixels. */
import type { Inks } from './inks.ts';
import { PAPERS } from './papers.ts';

export function cardSvg(inks: Inks): string {
  const shape = (colour: string, path: string) =>
    `<path d="${path}" fill="${colour}" stroke="${colour}" stroke-width="14" stroke-linejoin="round" style="mix-blend-mode:multiply"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="${PAPERS.light.paper}"/>
<g transform="translate(148 65) scale(2)">
${shape(inks.one.shape, 'M12 12h242l104 92-104 92H12l70-92z')}
${shape(inks.two.shape, 'M440 54H198L94 146l104 92h242l-70-92z')}
</g>
</svg>`;
}
