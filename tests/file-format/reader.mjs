// Reads a file of records, as docs/file-format.md describes it: node reader.mjs FILE [PASSPHRASE]
// It stands alone: no code of the site, no package. It prints the records as a list of JSON.
import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

const [path, passphrase] = process.argv.slice(2);
const KNOWN = { partnership: 1, agreement: 3, goal: 1, check: 1 };

try {
  console.log(JSON.stringify(readText(readFileSync(path)), null, 2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function readText(bytes) {
  const file = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  if (file.format !== 'bothways') throw new Error('This is a file of another program.');
  if (file.kind === 'locked') return readText(unlock(file));
  return (file.kind === 'bundle' ? recordsIn(file) : [file]).map(checkVersion);
}

function recordsIn(bundle) {
  if (bundle.version !== 1) throw new Error(`A bundle of version ${bundle.version}.`);
  const sum = crc32(JSON.stringify(bundle.records)).toString(16).padStart(8, '0');
  const isWhole = bundle.records.length === bundle.count && sum === bundle.checksum;
  if (!isWhole) throw new Error('Something in this file was lost or changed.');
  return bundle.records;
}

function checkVersion(record) {
  const { format, kind, version } = record;
  const isKnown = format === 'bothways' && version <= KNOWN[kind];
  if (!isKnown) throw new Error(`A record of the kind ${kind}, version ${version}.`);
  return record;
}

function unlock({ data, ...header }) {
  const { version, cipher, derivation, rounds, salt, nonce } = header;
  if (version !== 1) throw new Error(`A locked file of version ${version}.`);
  const prepared = (passphrase ?? '')
    .replace(/\p{Zs}/gu, ' ')
    .trim()
    .normalize('NFC');
  const key = pbkdf2Sync(prepared, Buffer.from(salt, 'base64'), rounds, 32, 'sha256');
  const { format, kind } = header;
  const ordered = { format, kind, version, cipher, derivation, rounds, salt, nonce };
  const sealed = Buffer.from(data, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'));
  decipher.setAAD(Buffer.from(JSON.stringify(ordered)));
  decipher.setAuthTag(sealed.subarray(-16));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  } catch {
    throw new Error('Another passphrase, or a file in which something was changed.');
  }
}
