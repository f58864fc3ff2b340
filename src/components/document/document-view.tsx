/** A document as a sheet of paper: the same on screen, beside the questions, and in print. */
import type { ComponentChildren } from 'preact';
import type { Block, Document, Inline } from '../../lib/document/block.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';

/** Draws the blocks that are rows. Most tools have none, so what draws them comes with those that do. */
export type RowsView = (
  block: Extract<Block, { kind: 'scale' | 'list' | 'table' }>,
  runView: (content: Inline, key: number) => ComponentChildren,
) => ComponentChildren;

interface Props extends LanguageMarks {
  document: Document;
  /** Id of the part in question, whose place on the paper is marked. */
  marked?: string | undefined;
  rows?: RowsView | undefined;
}

export function DocumentView({ document, marked, rows, lang, dir }: Props) {
  return (
    <article class="sheet" aria-label={document.title} lang={lang} dir={dir}>
      {document.blocks.map((block, i) => (
        <BlockView key={'id' in block ? block.id : i} block={block} marked={marked} rows={rows} />
      ))}
    </article>
  );
}

function BlockView({ block, marked, rows }: Pick<Props, 'marked' | 'rows'> & { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'text':
      // Words that are all one answer need no line under them to be told from ours.
      return (
        <p class={block.tone ?? (isOneAnswer(block.content) ? 'own-words' : undefined)}>
          {block.content.map(run)}
        </p>
      );
    case 'tick':
      // A real glyph: browsers leave backgrounds out in print.
      return (
        <p class="sheet-tick">
          <span aria-hidden="true">{block.ticked ? '☑' : '☐'}</span>
          <span>{block.content.map(run)}</span>
        </p>
      );
    case 'field':
      return (
        <div class="sheet-field">
          <p class="sheet-line">{block.label}</p>
          {Array.from({ length: block.lines - 1 }, (_, i) => (
            <div key={i} class="sheet-line" />
          ))}
        </div>
      );
    case 'part':
      return (
        <section class={block.id === marked ? 'sheet-part marked' : 'sheet-part'}>
          {block.blocks.map((inner, i) => (
            <BlockView key={i} block={inner} rows={rows} />
          ))}
        </section>
      );
    case 'signature':
      return (
        <div class="sheet-signatures">
          {block.people.map((words, i) => (
            <p key={i}>{words.map(run)}</p>
          ))}
        </div>
      );
    default:
      if (!rows) throw new Error(block.kind);
      return rows(block, run);
  }
}

function isOneAnswer([first, ...rest]: readonly Inline[]): boolean {
  return typeof first === 'object' && 'answer' in first && rest.length === 0;
}

function run(content: Inline, key: number) {
  if (typeof content === 'string') return content;
  if ('answer' in content) {
    return (
      <bdi key={key} class="answer">
        {content.answer}
      </bdi>
    );
  }
  return (
    <span key={key} class={`blank blank-${content.width}`}>
      <span class="hidden-visually">({content.blank})</span>
    </span>
  );
}
