/**
 * All that the site stores on a device, by the beginnings of its keys: what the privacy page
 * tells, and what a key that lies there is. A key that is stored and not named here fails a test.
 */

/** `first`: localStorage. `second`: IndexedDB. `tab`: sessionStorage. */
export const PLACES = ['first', 'second', 'tab'] as const;
export type Place = (typeof PLACES)[number];

export const STORED = [
  { place: 'first', begins: 'bothways:record:', what: 'record' },
  { place: 'first', begins: 'bothways:aside:', what: 'aside' },
  { place: 'first', begins: 'bothways:print:', what: 'preset' },
  { place: 'first', begins: 'bothways:print-names:', what: 'presetNames' },
  { place: 'first', begins: 'bothways:reminded', what: 'reminded' },
  // The database is called bothways; a key is told after the name of its store.
  { place: 'second', begins: 'records ', what: 'copy' },
  { place: 'second', begins: 'history ', what: 'version' },
  { place: 'tab', begins: 'bothways:open:', what: 'open' },
  { place: 'tab', begins: 'bothways:shared', what: 'shared' },
] as const satisfies readonly { place: Place; begins: string; what: string }[];

/** What a key is; `unknown` where no release that we know of writes it. */
export type StoredThing = (typeof STORED)[number]['what'] | 'unknown';

export function thingAt(place: Place, key: string): StoredThing {
  return STORED.find((row) => row.place === place && key.startsWith(row.begins))?.what ?? 'unknown';
}
