/** The styles of what is laid out. They come with it, since the first visit needs none of them. */
import leaf from '../../styles/leaf.css?inline';
import setFiles from '../../styles/set-files.css?inline';
import sheet from '../../styles/sheet.css?inline';
import code from '../../styles/sheet-code.css?inline';
import rows from '../../styles/sheet-rows.css?inline';
import table from '../../styles/sheet-table.css?inline';

export const STACK_STYLES = [sheet, rows, table, code, leaf, setFiles];
