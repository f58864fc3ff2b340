/**
 * What a locked file says about itself: how its key is made from a passphrase, and how its text was
 * locked with it. The text inside is that of a record or a bundle. Locking itself needs the
 * platform and stands in export.
 *
 * { "format": "bothways", "kind": "locked", "version": 1,
 *   "cipher": "AES-256-GCM", "derivation": "PBKDF2-HMAC-SHA-256", "rounds": 600000,
 *   "salt": "…", "nonce": "…", "data": "…" }
 */
import * as z from '../zod/zod.ts';

export const LOCKED_VERSION = 1;

export const lockedSchema = z.lazy(() =>
  z.strictObject({
    /** Tells our files from any other JSON. */
    format: z.literal('bothways'),
    /** No tool has records of this kind. */
    kind: z.literal('locked'),
    /** Version of this shape, not of the text inside. */
    version: z.literal(LOCKED_VERSION),
    /** How the text is locked. */
    cipher: z.literal('AES-256-GCM'),
    /** How a key is made from a passphrase. */
    derivation: z.literal('PBKDF2-HMAC-SHA-256'),
    /** How often it is stirred: fewer would be weak, and a file might ask for a billion to hold us up. */
    rounds: z.whole(600_000, 6_000_000),
    /** 16 random bytes in base64, so that two files with one passphrase have two keys. */
    salt: z.string().check(z.regex(/^[A-Za-z0-9+/]{22}==$/)),
    /** 12 random bytes in base64. */
    nonce: z.string().check(z.regex(/^[A-Za-z0-9+/]{16}$/)),
    /** The locked text and the seal of 16 bytes behind it, in base64. */
    data: z.string(),
  }),
);
export type LockedFile = z.infer<typeof lockedSchema>;

/** What the seal covers besides the text: all but the data, so that none of it can be changed. */
export function sealedHeader(file: Omit<LockedFile, 'data'>): string {
  const { format, kind, version, cipher, derivation, rounds, salt, nonce } = file;
  return JSON.stringify({ format, kind, version, cipher, derivation, rounds, salt, nonce });
}
