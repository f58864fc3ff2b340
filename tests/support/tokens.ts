/** The colours of the stylesheet as a browser would work them out, with the inks of a brand in place. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatHex, interpolate } from 'culori';
import type { Inks } from '../../src/lib/brand/inks.ts';
import type { Theme } from '../../src/lib/brand/papers.ts';
import { brandCss } from '../../src/lib/brand/styles.ts';
import { ROOT } from './words.ts';

const SHEET = readFileSync(join(ROOT, 'src/styles/tokens/colour.css'), 'utf8');

/** What each custom property of colour comes to, in one theme. */
export function tokensOf(inks: Inks, theme: Theme): Map<string, string> {
  const css = SHEET + brandCss({ inks, onPaper: false, name: '' }).replaceAll('}', ';}');
  const written = new Map(
    [...css.matchAll(/(--[a-z-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const worked = (value: string): string => {
    const themed = /^light-dark\((.*)\)$/.exec(value)?.[1];
    if (themed) return worked(split(themed)[theme === 'light' ? 0 : 1] ?? '');
    const variable = /^var\((--[a-z-]+)\)$/.exec(value)?.[1];
    if (variable) return worked(written.get(variable) ?? '');
    const mix = /^color-mix\(in oklab, (.*) (\d+)%, (.*)\)$/.exec(value);
    if (mix) {
      const [, ink = '', share = '', paper = ''] = mix;
      return formatHex(interpolate([worked(paper), worked(ink)], 'oklab')(Number(share) / 100));
    }
    // A shade is for edges alone, and is half transparent.
    return value.startsWith('#') ? (formatHex(value) ?? value) : value;
  };
  return new Map([...written].map(([name, value]) => [name, worked(value)]));
}

/** At the comma that stands in no brackets. */
function split(text: string): string[] {
  let depth = 0;
  const at = [...text].findIndex((char) => {
    depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    return char === ',' && depth === 0;
  });
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
