/** What the studio has to choose from, fetched once somebody is there. */
import type { Stock } from '../lib/brand/stock.ts';
import { loadFile } from './page-files.ts';

export function loadStock(locale: string): Promise<Stock> {
  return loadFile(locale, '/programmes/brand/stock.json');
}
