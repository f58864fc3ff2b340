/** The search of the site: results as one types, filters, and the list of guides for the rest. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Translate, translator, type Words } from '../../lib/i18n/messages.ts';
import type { Filters } from '../../lib/search/known-pages.ts';
import { quoteOf } from '../../lib/search/query.ts';
import { type FilterChoice, SearchFilters } from './search-filters.tsx';
import { SearchResults } from './search-results.tsx';
import { type Shown, useAnswer } from './use-answer.ts';
import { walkResults } from './walk-results.ts';

interface Props {
  words: Words;
  locale: string;
  filters: FilterChoice[];
  /** The list of guides, shown whenever there is nothing better to show. */
  children?: ComponentChildren;
}

const UNFILTERED: Filters = { kind: '', section: '', audience: '' };

/** How many results are shown at first, and how many more at a time. */
const PORTION = 10;
/** A letter or two say little: fewer pages are shown for them, and sooner. */
const FEW_RESULTS = 5;
const FEW_LETTERS = 2;

export default function SiteSearch({ words, locale, filters, children }: Props) {
  const t = useMemo(() => translator(words, locale), []);
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLDivElement>(null);
  /** The first result that was asked for by “more”, to be focused once it is there. */
  const next = useRef<number>();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(UNFILTERED);
  const [portions, setPortions] = useState(1);

  const small = useMemo(() => new Set(t('search.smallWords').split(' ')), []);
  const typed = query.trim();
  const most = portions * (typed.length > FEW_LETTERS ? PORTION : FEW_RESULTS);
  const { shown, retry } = useAnswer(locale, { typed, filters: chosen, most, small });
  const found = shown.state === 'found' ? shown.results : [];

  const ask = (typed: string, narrowed: Filters) => {
    setQuery(typed);
    setChosen(narrowed);
    setPortions(1);
  };
  /** For buttons that are gone once they have done their work: the focus goes to what they brought. */
  const tellOf = (work: () => void) => () => {
    status.current?.focus();
    work();
  };
  useEffect(() => {
    // What was typed before this island woke is in the field already.
    setQuery(field.current?.value ?? '');
    const walk = (event: KeyboardEvent) => walkResults(event, field.current, list.current);
    root.current?.addEventListener('keydown', walk);
    return () => root.current?.removeEventListener('keydown', walk);
  }, []);
  useEffect(() => {
    const links = list.current?.querySelectorAll<HTMLElement>('h2 a') ?? [];
    if (next.current === undefined || !links[next.current]) return;
    links[next.current]?.focus();
    next.current = undefined;
  }, [found.length]);

  const nameOf = (name: keyof Filters, id: string) =>
    filters.find((filter) => filter.name === name)?.options.find((option) => option.id === id)
      ?.name;
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
              dir="auto"
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              aria-describedby="query-hint"
              onInput={(event) => ask(event.currentTarget.value, chosen)}
            />
            <p id="query-hint" class="quiet">
              {t('search.hint')} <span class="with-keys">{t('search.hintKeys')}</span>
            </p>
          </div>
          <SearchFilters
            choices={filters}
            chosen={chosen}
            onChoose={(name, value) => ask(query, { ...chosen, [name]: value })}
          />
        </form>
      </search>
      <p role="status" class="search-status" ref={status} tabIndex={-1}>
        {statusOf(shown, t)}
      </p>
      {/* It speaks by itself, after the status; a second status would drown the first. */}
      <p aria-live="polite" class="search-advice">
        {adviceOf(shown, t)}
      </p>
      {shown.state === 'broken' && (
        <button type="button" class="button" onClick={tellOf(retry)}>
          {t('search.again')}
        </button>
      )}
      {shown.state === 'found' && found.length === 0 && shown.outside > 0 && (
        <button type="button" class="button" onClick={tellOf(() => ask(query, UNFILTERED))}>
          {t('search.widen')}
        </button>
      )}
      <div ref={list}>
        <SearchResults results={found} locale={locale} nameOf={nameOf} />
      </div>
      {shown.state === 'found' && found.length > 0 && found.length < shown.total && (
        <button
          type="button"
          class="button button-plain search-more"
          onClick={() => {
            next.current = found.length;
            setPortions(portions + 1);
          }}
        >
          {t('search.more')}
        </button>
      )}
      <div hidden={found.length > 0} class="search-fallback">
        {children}
      </div>
    </div>
  );
}

function statusOf(shown: Shown, t: Translate): string {
  if (shown.state !== 'found') return t(`search.${shown.state}`);
  const { query, results, total } = shown;
  const { length } = results;
  if (length === 0) return t('search.none', { query: quoteOf(query) });
  return length < total
    ? t('search.foundMore', { shown: length, count: total })
    : t('search.found', { count: length });
}

function adviceOf(shown: Shown, t: Translate): string {
  if (shown.state === 'broken') return t('search.brokenAdvice');
  if (shown.state !== 'found') return '';
  const { mended, results, outside } = shown;
  if (results.length > 0) return mended ? t('search.mended', { query: mended }) : '';
  return outside > 0 ? t('search.noneHere', { count: outside }) : t('search.noneAdvice');
}
