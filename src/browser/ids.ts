/** Random names, which tell nothing of a person or a device. */

/** An id for a record: a version 4 UUID. */
export function newId(): string {
  // randomUUID exists in secure contexts only; a copy served over http on a school's network is none.
  if ('randomUUID' in crypto) return crypto.randomUUID();
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Names one version of a record among the few that two tabs may have. */
export function newStamp(): string {
  return newId().slice(0, 8);
}
