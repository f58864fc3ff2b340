/** Text that somebody saved, as UTF-8 and nothing else: a letter that is read wrongly would be published as a box. */
import { isUtf8 } from 'node:buffer';
import type { Problem } from '../lib/yaml/read-yaml.ts';

type TextResult = { ok: true; text: string } | { ok: false; problem: Problem };

export function textOfBytes(bytes: Buffer): TextResult {
  const message = whyNoText(bytes);
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (!message) return { ok: true, text };
  const line = text.split('\uFFFD', 1)[0]?.split('\n').length ?? 1;
  return { ok: false, problem: { line, message } };
}

function whyNoText(bytes: Buffer): string | undefined {
  if (/^(\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2))) {
    return 'This file is written in UTF-16. Save it again, with the encoding UTF-8.';
  }
  if (bytes.includes(0)) {
    return 'This is no text, whatever its name says. Open it in what it was written with, and save it as plain text.';
  }
  if (isUtf8(bytes)) return undefined;
  return 'A letter in this line is not written in UTF-8, and would be lost. Save the file again, with the encoding UTF-8.';
}
