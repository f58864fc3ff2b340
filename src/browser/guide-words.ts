/** Fetches what the guides offer to agreements: a static file beside the tool’s page. Nothing is sent with a request. */
import type { AllGuideWords } from '../lib/agreement/guide-words.ts';
import { load } from './agreement-files.ts';

export function loadGuideWords(locale: string): Promise<AllGuideWords> {
  return load<AllGuideWords>(locale, 'guide-words');
}
