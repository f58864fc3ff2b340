/** The search of the site: results as one types, filters, and the list of guides for the rest. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type Filters,
  type Answer as Found,
  findPages,
  loadIndex,
} from '../../browser/search-index.ts';
import { translator, type Words } from '../../lib/i18n/messages.ts';
import { type FilterChoice, SearchFilters } from './search-filters.tsx';
import { SearchResults } from './search-results.tsx';

interface Props {
  words: Words;
  locale: string;
  filters: FilterChoice[];
  /** The list of guides, shown whenever there is nothing better to show. */
  children?: ComponentChildren;
}

type Answer =
  | { state: 'ready' | 'loading' | 'broken' }
  | ({ state: 'found'; query: string } & Found);

const UNFILTERED: Filters = { kind: '', section: '', audience: '' };

/** A pause in typing after which the index is asked, in milliseconds. */
const PAUSE = 120;

export default function SiteSearch({ words, locale, filters, children }: Props) {
  const t = useMemo(() => translator(words, locale), []);
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(UNFILTERED);
  const [answer, setAnswer] = useState<Answer>({ state: 'ready' });

  const small = useMemo(() => new Set(t('search.smallWords').split(' ')), []);

  useEffect(() => {
    // What was typed before this island woke is in the field already.
    setQuery(field.current?.value ?? '');
    // The page can be used meanwhile; a failure is told when somebody searches.
    loadIndex(locale).catch(() => undefined);
  }, []);

  useEffect(() => {
    const wanted = query.trim();
    if (!wanted) return setAnswer({ state: 'ready' });
    let isStale = false;
    const timer = setTimeout(async () => {
      try {
        const found = await findPages(wanted, chosen, small, locale);
        if (!isStale) setAnswer({ state: 'found', query: wanted, ...found });
      } catch {
        if (!isStale) setAnswer({ state: 'broken' });
      }
    }, PAUSE);
    setAnswer((before) => (before.state === 'found' ? before : { state: 'loading' }));
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [query, chosen]);

  useEffect(() => {
    const move = (event: KeyboardEvent) => moveFocus(event, field.current, list.current);
    root.current?.addEventListener('keydown', move);
    return () => root.current?.removeEventListener('keydown', move);
  }, []);

  const nameOf = (name: keyof Filters, id: string) =>
    filters.find((filter) => filter.name === name)?.options.find((option) => option.id === id)
      ?.name;
  const found = answer.state === 'found' ? answer.results : [];
  return (
    <div class="search" ref={root}>
      <search>
        <form onSubmit={(event) => event.preventDefault()}>
          <div class="search-field">
            <label for="query">{t('search.label')}</label>
            <input
              id="query"
              ref={field}
              type="search"
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              aria-describedby="query-hint"
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
            <p id="query-hint" class="quiet">
              {t('search.hint')}
            </p>
          </div>
          <SearchFilters
            choices={filters}
            onChoose={(name, value) => setChosen((before) => ({ ...before, [name]: value }))}
          />
        </form>
      </search>
      <p role="status" class="search-status">
        {statusOf(answer, t)}
      </p>
      {answer.state === 'found' && answer.mended && found.length > 0 && (
        <p>{t('search.mended', { query: answer.mended })}</p>
      )}
      {answer.state === 'broken' && <p>{t('search.brokenAdvice')}</p>}
      {answer.state === 'found' && found.length === 0 && <p>{t('search.noneAdvice')}</p>}
      <div ref={list}>
        <SearchResults results={found} locale={locale} nameOf={nameOf} />
      </div>
      <div hidden={found.length > 0} class="search-fallback">
        <h2>{t('search.list')}</h2>
        {children}
      </div>
    </div>
  );
}

function statusOf(answer: Answer, t: ReturnType<typeof translator>): string {
  if (answer.state !== 'found') return t(`search.${answer.state}`);
  const { query, results, total } = answer;
  const { length } = results;
  if (length === 0) return t('search.none', { query: query.slice(0, 80) });
  return length < total
    ? t('search.foundMore', { shown: length, count: total })
    : t('search.found', { count: length });
}

/** Arrow keys walk from the field through the results and back; Escape returns to the field. */
function moveFocus(event: KeyboardEvent, field: HTMLInputElement | null, list: HTMLElement | null) {
  if (!(event.target instanceof HTMLElement) || event.target.tagName === 'SELECT') return;
  const links = [...(list?.querySelectorAll<HTMLElement>('a') ?? [])];
  const here = links.indexOf(event.target);
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Escape: -1 }[event.key];
  if (to === undefined || to >= links.length || (here < 0 && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  (links[to] ?? field)?.focus();
}
