/** A document as a sheet of paper: the same on screen, beside the questions, and in print. */
import type { Block, Document, Inline } from '../../lib/document/block.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';

interface Props extends LanguageMarks {
  document: Document;
  /** Id of the part in question, whose place on the paper is marked. */
  marked?: string | undefined;
}

export function DocumentView({ document, marked, lang, dir }: Props) {
  return (
    <article class="sheet" aria-label={document.title} lang={lang} dir={dir}>
      {document.blocks.map((block, i) => (
        <BlockView key={'id' in block ? block.id : i} block={block} marked={marked} />
      ))}
    </article>
  );
}

function BlockView({ block, marked }: { block: Block; marked?: string | undefined }) {
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
    case 'scale': {
      // Ears hear the answer alone once there is one, where eyes find it among the others.
      const isAnswered = block.answers.some(({ ticked }) => ticked);
      return (
        <div class="sheet-scale">
          <p>{block.item.map(run)}</p>
          <ul>
            {block.answers.map(({ label, ticked }) => (
              <li
                key={label}
                class={ticked ? 'ticked' : undefined}
                aria-hidden={(isAnswered && !ticked) || undefined}
              >
                <span aria-hidden="true">{ticked ? '☑' : '☐'}</span>
                <span>{label}</span>
              </li>
            ))}
          </ul>
        </div>
      );
    }
    case 'list':
      return (
        <ul class="sheet-list">
          {block.points.map((point, i) => (
            <li key={i}>{point.map(run)}</li>
          ))}
        </ul>
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
            <BlockView key={i} block={inner} />
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
