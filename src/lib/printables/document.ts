/** A paper of content as a document, which screen, print and files are made from. It has no answers: what is blank is filled in by hand. */
import type { Block, Document, Inline } from '../document/block.ts';
import type { Printable } from './schema.ts';

type Written = Printable['parts'][number]['blocks'][number];

export function printableDocument({ title, parts }: Printable): Document {
  return {
    title,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...parts.map(({ id, heading, blocks }): Block => {
        const head: Block[] = heading ? [{ kind: 'heading', level: 2, text: heading }] : [];
        return { kind: 'part', id, blocks: [...head, ...blocks.map(blockOf)] };
      }),
    ],
  };
}

function blockOf(written: Written): Block {
  switch (written.kind) {
    case 'text':
      return {
        kind: 'text',
        content: runsOf(written.text),
        ...(written.tone && { tone: written.tone }),
      };
    case 'list':
      return { kind: 'list', points: written.points.map(runsOf) };
    case 'table':
      return {
        kind: 'table',
        columns: written.columns,
        rows: written.rows.map((row) => row.map(runsOf)),
      };
    case 'field':
      return { kind: 'field', label: written.label, lines: written.lines };
    case 'tick':
      return { kind: 'tick', ticked: false, content: runsOf(written.text) };
    case 'signature':
      return { kind: 'signature', people: written.people.map(runsOf) };
  }
}

/** `Held on {day}` is plain words and a blank. */
function runsOf(text: string): Inline[] {
  // Splitting by a group puts what stands in braces at every second place.
  return text.split(/\{([^{}]+)\}/).flatMap((part, i): Inline[] => {
    if (i % 2 === 1) return [{ blank: part, width: 'long' }];
    return part === '' ? [] : [part];
  });
}
