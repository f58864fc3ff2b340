/** Whether words are dark on white, as paper wants them. */
import type { Page } from '@playwright/test';

interface Inks {
  /** Of how many words it was asked. */
  count: number;
  /** What is too light to read, or stands on anything but white. */
  faults: string[];
}

/** Colours of all words within, and of whatever lies behind them, as they would print. */
export function inks(page: Page, within = 'main'): Promise<Inks> {
  return page.evaluate((scope) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const paint = canvas.getContext('2d', { willReadFrequently: true });
    const known = new Map<string, number>();
    const light = (colour: string) => {
      const found = known.get(colour) ?? mostOf(colour);
      known.set(colour, found);
      return found;
    };
    const mostOf = (colour: string) => {
      if (!paint) return Number.NaN;
      paint.fillStyle = '#fff';
      paint.fillRect(0, 0, 1, 1);
      paint.fillStyle = colour;
      paint.fillRect(0, 0, 1, 1);
      return Math.max(...paint.getImageData(0, 0, 1, 1).data.slice(0, 3));
    };
    const texts = [...document.querySelectorAll<HTMLElement>(`${scope} *`)].filter(
      (element) =>
        element.checkVisibility() &&
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    const seen = new Set<Element>();
    const faults = texts.flatMap((element) => {
      const { color } = getComputedStyle(element);
      const found =
        light(color) > 0x55 ? [`${element.textContent?.slice(0, 30)}: ink ${color}`] : [];
      for (let at: Element | null = element; at && !seen.has(at); at = at.parentElement) {
        seen.add(at);
        const { backgroundColor } = getComputedStyle(at);
        if (light(backgroundColor) < 255) found.push(`${at.className}: paper ${backgroundColor}`);
      }
      return found;
    });
    return { count: texts.length, faults: [...new Set(faults)] };
  }, within);
}
