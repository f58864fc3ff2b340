/** Fetches what a tool’s questions need: static files beside its page. Nothing is sent with a request. */
import { localePath } from '../lib/i18n/locales.ts';

const files = new Map<string, Promise<unknown>>();

/** Each file once; one that did not come is asked for again. */
export function loadFile<T>(locale: string, address: string): Promise<T> {
  const path = localePath(locale, address);
  const file = files.get(path) ?? fetchJson(path);
  files.set(path, file);
  file.catch(() => files.delete(path));
  return file as Promise<T>;
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response.json();
}
