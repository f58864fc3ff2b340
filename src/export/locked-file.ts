/**
 * Locks the text of a file with a passphrase, and opens it again, by the browser's own cryptography.
 * Nothing of the passphrase is kept: who forgets it has lost what is inside.
 */
import { LOCKED_VERSION, type LockedFile, sealedHeader } from '../lib/transfer/locked.ts';

/** What OWASP asks of PBKDF2 with SHA-256. */
const ROUNDS = 600_000;

/** Browsers lend their cryptography to secure contexts alone; a copy served over http is none. */
export function canLock(): boolean {
  return 'subtle' in crypto;
}

/** Whether there is anything to a passphrase but white space. */
export function isPassphrase(passphrase: string): boolean {
  return normalise(passphrase) !== '';
}

/** The text of a locked file, for the text of a record or a bundle. Every call makes another. */
export async function lockFile(text: string, passphrase: string): Promise<string> {
  const header = {
    format: 'bothways',
    kind: 'locked',
    version: LOCKED_VERSION,
    cipher: 'AES-256-GCM',
    derivation: 'PBKDF2-HMAC-SHA-256',
    rounds: ROUNDS,
    salt: toBase64(crypto.getRandomValues(new Uint8Array(16))),
    nonce: toBase64(crypto.getRandomValues(new Uint8Array(12))),
  } as const;
  const key = await keyFrom(passphrase, header);
  const sealed = await crypto.subtle.encrypt(sealOf(header), key, new TextEncoder().encode(text));
  const file: LockedFile = { ...header, data: toBase64(new Uint8Array(sealed)) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * The text that was locked; nothing where the passphrase is not the one, or where any part of the
 * file has been changed. Which of the two it was, nobody can tell.
 */
export async function unlockFile(
  file: LockedFile,
  passphrase: string,
): Promise<string | undefined> {
  try {
    const key = await keyFrom(passphrase, file);
    const text = await crypto.subtle.decrypt(sealOf(file), key, fromBase64(file.data));
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    return undefined;
  }
}

type Header = Omit<LockedFile, 'data'>;

function sealOf(header: Header): AesGcmParams {
  const additionalData = new TextEncoder().encode(sealedHeader(header));
  return { name: 'AES-GCM', iv: fromBase64(header.nonce), additionalData };
}

async function keyFrom(passphrase: string, { salt, rounds }: Header): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(normalise(passphrase));
  const secret = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: rounds },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/**
 * Keyboards write one é in two ways, and spaces in many; a phone adds one that nobody sees. As in
 * RFC 8265, all spaces are one and letters are composed (NFC); and none stands at either end.
 */
function normalise(passphrase: string): string {
  return passphrase
    .replace(/\p{Zs}/gu, ' ')
    .trim()
    .normalize('NFC');
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
