/** The blocks of a document that are rows: an item with its answers, points, and tables. */
import type { Inline } from '../../lib/document/block.ts';
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
  if (block.kind === 'table') {
    return (
      <table class="sheet-table">
        <thead>
          <tr>
            {block.columns.map(({ head, width }, i) => (
              <th key={i} scope="col" class={width}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, column) => (
                <td key={column} class={isRoom(cell) ? 'to-write' : undefined}>
                  {cell.map(run)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
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

/** Whether a cell is room to write and nothing else. */
function isRoom([first, ...rest]: readonly Inline[]): boolean {
  return typeof first === 'object' && 'blank' in first && rest.length === 0;
}
