/** All that somebody has written in this browser: partnerships, and under each its worksheets. */
import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { libraryStore } from '../../browser/stores/library-store.ts';
import type { DayField } from '../../lib/agreement/days.ts';
import { translator, type Words } from '../../lib/i18n/messages.ts';
import { Kept } from '../form/kept.tsx';
import { PartLost } from '../form/part-lost.tsx';
import { useKeptFocus } from '../form/use-kept-focus.ts';
import { usePart } from '../form/use-part.ts';
import { ActTrouble } from './act-trouble.tsx';
import { Copies } from './copies.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import { LeaveNothing } from './leave-nothing.tsx';
import type { MyProps } from './my-props.ts';
import { NameForm } from './name-form.tsx';
import type { NameWords } from './naming.ts';

interface Props {
  words: Words;
  locale: string;
  days: DayField[];
  checks: NameWords['checks'];
  /** The tools that stand in this build. */
  tools: { href: string; name: string; note: string }[];
}

export default function MyWorksheets({ words, locale, days, checks, tools }: Props) {
  const t = useMemo(() => translator(words, locale), []);
  const library = useStore(libraryStore.$library);
  const { state, agreements, goals, partnerships, kept, wipes } = library;
  const [told, setTold] = useState<{ sentence: ComponentChildren; focusId?: string | undefined }>({
    sentence: '',
  });
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => libraryStore.open(), []);
  useKeptFocus(root, heading);
  const tell: MyProps['tell'] = (sentence, focusId) => setTold({ sentence, focusId });
  const shared: MyProps = useMemo(
    () => ({ store: libraryStore, t, locale, days, checks, tell }),
    [],
  );
  const isEmpty = [agreements, goals, library.checks, partnerships].every(
    (one) => one.length === 0,
  );
  const { part, isLost } = usePart(() => import('./shelves.tsx'), !isEmpty && 'now');
  // What one acted upon may be elsewhere now; whoever acted goes on there.
  useEffect(() => {
    if (told.focusId) document.getElementById(told.focusId)?.focus();
  }, [told, part]);
  const isLooking = state === 'loading' || (!isEmpty && !part && !isLost);
  return (
    <div class="my needs-script" ref={root}>
      <h2 class="hidden-visually" ref={heading} tabIndex={-1}>
        {t('my.title')}
      </h2>
      <p role="status" class="told">
        {isLooking ? t('my.loading') : told.sentence}
      </p>
      <ActTrouble {...shared} />
      {part && <part.RemovedNotices {...shared} />}
      <Kept kept={kept} onErase={libraryStore.eraseKept} t={t} />
      {state === 'blocked' && <p class="trouble">{t('my.blocked')}</p>}
      {state === 'ready' && isEmpty && <EmptyLibrary tools={tools} t={t} />}
      {isLost && <PartLost t={t} />}
      {part && <part.Shelves {...shared} library={library} />}
      {state === 'ready' && (
        <section class="my-add" aria-labelledby="add">
          <h2 id="add">{t('my.add')}</h2>
          <NameForm
            id="new-name"
            label={t('my.name')}
            hint={t('my.addNote')}
            yes={t('my.addYes')}
            onYes={(name) => {
              const id = libraryStore.addPartnership(name);
              if (id) tell('', `partnership-${id}`);
              return id !== undefined;
            }}
          />
        </section>
      )}
      {state === 'ready' && (
        <Copies {...shared} key={wipes}>
          {!isEmpty && part && <part.SaveEverything {...shared} />}
        </Copies>
      )}
      {part && <part.ArchivedShelf {...shared} library={library} />}
      {state !== 'loading' && <LeaveNothing store={libraryStore} t={t} />}
    </div>
  );
}
