/** A browser’s storage for tests in Node: one that works, and ones that fail as browsers do. */
import 'fake-indexeddb/auto';
import { IDBFactory, IDBOpenDBRequest } from 'fake-indexeddb';
import { vi } from 'vitest';

export class FakeStorage implements Storage {
  readonly entries = new Map<string, string>();
  /** Every write that was tried, whether it was kept or not. */
  readonly writes: string[] = [];
  /** Called before a write; throws, or returns false for a browser that takes words and drops them. */
  guard: (key: string, text: string) => boolean = () => true;

  get length() {
    return this.entries.size;
  }
  key(index: number) {
    return [...this.entries.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.entries.get(key) ?? null;
  }
  setItem(key: string, text: string) {
    this.writes.push(key);
    if (this.guard(key, text)) this.entries.set(key, text);
  }
  removeItem(key: string) {
    this.entries.delete(key);
  }
  clear() {
    this.entries.clear();
  }
  [name: string]: unknown;
}

/** The errors that browsers throw when there is no room left. */
export const FULL: Record<string, () => Error> = {
  'the name of today': () => new DOMException('No room', 'QuotaExceededError'),
  'Firefox’s own name': () =>
    Object.assign(new Error('No room'), { name: 'NS_ERROR_DOM_QUOTA_REACHED' }),
  'code 22': () => Object.assign(new Error('No room'), { name: 'QUOTA_EXCEEDED_ERR', code: 22 }),
  'code 1014': () => Object.assign(new Error('No room'), { name: 'Error', code: 1014 }),
};

/** A page of a browser: its storage, its database, and the events it hears. */
export interface FakePage {
  local: FakeStorage;
  /** What another tab did, as this page hears of it. */
  hear: (key: string | null, newValue: string | null) => void;
  /** The page is left or hidden. */
  leave: () => void;
}

/** Puts a browser in place; modules that remember a connection are loaded anew after it. */
export function openPage(
  local = new FakeStorage(),
  database: unknown = new IDBFactory(),
): FakePage {
  vi.resetModules();
  const window = Object.assign(new EventTarget(), { localStorage: local });
  const document = Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    documentElement: {},
  });
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', document);
  vi.stubGlobal('indexedDB', database);
  return {
    local,
    hear: (key, newValue) => {
      window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
    },
    leave: () => void window.dispatchEvent(new Event('pagehide')),
  };
}

/** A request to open a database that fails a moment later. */
function failingRequest(): IDBOpenDBRequest {
  return Object.assign(new IDBOpenDBRequest(), {
    readyState: 'done' as const,
    error: new DOMException('Broken', 'UnknownError'),
    addEventListener: (type: string, listener: () => void) => {
      if (type === 'error') setTimeout(listener, 0);
    },
  });
}

/** Databases that cannot be had: refused outright, refused later, or never answering. */
export const NO_DATABASE: Record<string, unknown> = {
  'there is none': null,
  'opening throws': {
    open: () => {
      throw new DOMException('Denied', 'SecurityError');
    },
  },
  'opening fails': { open: failingRequest },
  'opening hangs': { open: () => new IDBOpenDBRequest() },
};
