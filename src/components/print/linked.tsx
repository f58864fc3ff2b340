/** What reads a link with choices, and tells what of them is not here. Loaded where somebody came by one. */
export { readFragment } from '../../lib/print/preset-link.ts';
export { LeftOut } from './left-out.tsx';
