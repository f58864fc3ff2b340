/** A brand's part of every stylesheet: custom properties, and its name at the foot of paper. */
import type { Brand } from './brand.ts';
import { type Faces, facesOf } from './faces.ts';

/** In the layer that stands between tokens and base. */
export function brandCss({
  inks,
  type,
  onPaper,
  name,
}: Pick<Brand, 'inks' | 'type' | 'onPaper' | 'name'>): string {
  const faces = type && facesOf(type);
  const colours = (['one', 'two'] as const).flatMap((which) => {
    const { text, shape, dark } = inks[which];
    return [
      `--ink-${which}:light-dark(${text},${dark})`,
      `--ink-${which}-shape:light-dark(${shape},${dark})`,
    ];
  });
  const letters = faces ? [`--sans:${faces.headings}`, `--serif:${faces.text}`] : [];
  const properties = [...colours, ...letters].join(';');
  return `@layer brand{:root{${properties}}}${onPaper ? paperCss(name, faces) : ''}`;
}

/** A box in the margin, which takes no room from what is printed. */
function paperCss(name: string, faces: Faces | undefined): string {
  const font = `8pt ${faces?.headings ?? 'sans-serif'}`;
  return `@media print{@page{@bottom-right{content:${cssString(name)};font:${font};color:#333}}}`;
}

/** Every character that is no letter, digit or space is written as its number, so that none can end the string. */
function cssString(text: string): string {
  const inside = [...text].map((char) =>
    /[\p{L}\p{N} ]/u.test(char) ? char : `\\${char.codePointAt(0)?.toString(16)} `,
  );
  return `"${inside.join('')}"`;
}
