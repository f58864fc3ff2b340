/**
 * How long a file may be. Longer ones are refused unread, since reading them would hold up the page.
 * A browser keeps five million UTF-16 units for a site, so eight hold everything that anybody has
 * here, indents included, and a hostile file of ten million is still turned away at the door.
 */
import { MAX_TEXT } from '../records/limits.ts';

/** The longest record or bundle, in UTF-16 units. */
export const MAX_FILE_TEXT = 8 * MAX_TEXT;

/**
 * The longest locked file, and the longest file at all, in bytes: UTF-8 takes up to three for a
 * unit, and base64 four for every three of those.
 */
export const MAX_FILE_BYTES = 4 * MAX_FILE_TEXT + 1024;

/** After so many broken records in one bundle no more are tried: an accident breaks a few. */
export const MAX_BROKEN = 1000;

/** The most saves that a record may have had: after as many again, its number would be too long. */
export const MAX_REVISION = 50_000_000;
