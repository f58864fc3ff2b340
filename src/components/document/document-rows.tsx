/** The blocks of a document that are rows: an item with its answers, and points. */
import type { RowsView } from './document-view.tsx';

export const documentRows: RowsView = (block, run) => {
  if (block.kind === 'list') {
    return (
      <ul class="sheet-list">
        {block.points.map((point, i) => (
          <li key={i}>{point.map(run)}</li>
        ))}
      </ul>
    );
  }
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
};
