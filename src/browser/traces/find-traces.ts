/** What lies in this browser, read as it is: for people to see, and to check after erasing. */
import type { Place } from '../../lib/privacy/stored.ts';
import { isBlocked } from '../local-copy.ts';
import { onWaking } from '../page-life.ts';
import { isOurs, readLasting, readTab } from './all-keys.ts';
import * as whole from './whole-database.ts';

export interface Trace {
  place: Place;
  key: string;
  /** Of the text, in UTF-8. */
  bytes: number;
}

export interface Traces {
  found: Trace[];
  /** How many entries under this address are something else’s. */
  foreign: number;
  /** The first copy can't be had: the browser blocks it. */
  isBlocked: boolean;
  /** The second copy did not answer, and may hold something still. */
  isSilent: boolean;
}

/** How long after another tab's first copy its second is there too, in milliseconds. */
const SECOND_COPY = 1000;

export async function findTraces(): Promise<Traces> {
  const second = await whole.readAll();
  const first = [...readLasting()];
  const ours = first.filter(([key]) => isOurs(key));
  const texts: [Place, Iterable<[string, string]>][] = [
    ['first', ours],
    ['second', second ?? []],
    ['tab', readTab()],
  ];
  return {
    found: texts.flatMap(([place, entries]) =>
      [...entries].map(([key, text]) => ({ place, key, bytes: new Blob([text]).size })),
    ),
    foreign: first.length - ours.length,
    isBlocked: isBlocked(),
    isSilent: second === undefined,
  };
}

/** The text of one entry as it is stored; nothing where it has gone meanwhile. */
export async function readTrace(place: Place, key: string): Promise<string | undefined> {
  if (place === 'first') return readLasting().get(key);
  return place === 'tab' ? readTab().get(key) : (await whole.readAll())?.get(key);
}

/** Calls back when another tab may have written or erased something; returns what ends it. */
export function onTraceChange(look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = () => {
    look();
    clearTimeout(timer);
    timer = setTimeout(look, SECOND_COPY);
  };
  window.addEventListener('storage', hear);
  const endWaking = onWaking(look);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('storage', hear);
    endWaking();
  };
}
