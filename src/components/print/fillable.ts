/** The blank papers as PDFs to fill in on a screen. They are made once in a build; no page loads what makes them. */
import { madeOnce } from 'virtual:shared-work';
import bold from '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?inline';
import serif from '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf?inline';
import { fillablePdf } from '../../export/fillable-pdf.ts';
import { canSet, openFonts } from '../../export/pdf-fonts.ts';
import { hasBlanks } from '../../lib/document/blanks.ts';
import type { Document } from '../../lib/document/block.ts';
import { directionOf } from '../../lib/i18n/locales.ts';
import type { PrintChoices } from '../../lib/print/choices.ts';
import { wordsFor } from '../page/words.ts';

/** A blank paper that may become a file. */
export interface Fillable {
  /** The name of its file. */
  id: string;
  document: Document;
  /** The language that it is in. */
  language: string;
}

const bytesOf = (dataUrl: string) => Buffer.from(dataUrl.replace(/^[^,]*,/, ''), 'base64');
const fonts = openFonts({ serif: bytesOf(serif), bold: bytesOf(bold) });

// Its page tells how large a file is, so each is wanted twice.
const made = new Map<string, Promise<Uint8Array>>();

/** Whether it can be a file: our faces know the Latin, Greek and Cyrillic scripts, from left to right. */
export function canFill({ document, language }: Fillable): boolean {
  return hasBlanks(document) && directionOf(language) === 'ltr' && canSet(document, fonts);
}

/** The bytes of the file. */
export async function fillableFile(
  { document, language }: Fillable,
  paper: PrintChoices['paper'],
): Promise<Uint8Array> {
  const key = JSON.stringify([document, language, paper]);
  const known = made.get(key);
  if (known) return known;
  const { t, words } = await wordsFor(language);
  const file = madeOnce('pdf', JSON.stringify([key, words]), () =>
    fillablePdf(document, { paper, locale: language, t, fonts }),
  );
  made.set(key, file);
  return file;
}
