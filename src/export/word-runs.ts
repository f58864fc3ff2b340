/** What stands in a paragraph of a Word file: words, answers, blanks and boxes. */
import { TextRun } from 'docx';
import type { Answer, Inline } from '../lib/document/block.ts';
import { inlineText } from '../lib/document/plain-text.ts';
import { printable } from '../lib/document/printable.ts';

export function runs(content: readonly Inline[], bold = false): TextRun[] {
  // Words that are all one answer need no line under them to be told from ours.
  const isOneAnswer = content.length === 1;
  return content.flatMap((run) => {
    const isAnswer = typeof run === 'object' && 'answer' in run && !isOneAnswer;
    return printable(inlineText([run]))
      .split('\n')
      .map(
        (text, i) =>
          new TextRun({
            // A tab in a Word file jumps to where this paragraph has none.
            text: text.replaceAll('\t', ' '),
            ...(i > 0 && { break: 1 }),
            ...(isAnswer && { style: 'Answer' }),
            ...(bold && { bold }),
          }),
      );
  });
}

/** An answer with its box, which no line break parts from its label. */
export function answerRuns({ label, ticked }: Answer, i: number): TextRun[] {
  const gap = i === 0 ? '' : '\u2003';
  return [new TextRun({ text: `${gap}${ticked ? '☑' : '☐'}\u00a0` }), ...runs([label], ticked)];
}
