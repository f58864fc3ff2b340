/** All that somebody has written in this browser: partnerships, and under each its agreements. */
import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { libraryStore } from '../../browser/stores/library-store.ts';
import type { DayField } from '../../lib/agreement/days.ts';
import { translator, type Words } from '../../lib/i18n/messages.ts';
import { Kept } from '../form/kept.tsx';
import { useKeptFocus } from '../form/use-kept-focus.ts';
import { ActTrouble } from './act-trouble.tsx';
import { AgreementList } from './agreement-list.tsx';
import { Copies } from './copies.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import { LeaveNothing } from './leave-nothing.tsx';
import type { MyProps } from './my-props.ts';
import { NameForm } from './name-form.tsx';
import { PartnershipSection } from './partnership-section.tsx';
import { RemovedNotices } from './removed-notices.tsx';

interface Props {
  words: Words;
  locale: string;
  days: DayField[];
  /** The tools that stand in this build. */
  tools: { href: string; name: string; note: string }[];
}

export default function MyWorksheets({ words, locale, days, tools }: Props) {
  const t = useMemo(() => translator(words, locale), []);
  const { state, agreements, partnerships, kept, wipes } = useStore(libraryStore.$library);
  const [told, setTold] = useState<{ sentence: string; focusId?: string | undefined }>({
    sentence: '',
  });
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => libraryStore.open(), []);
  useKeptFocus(root, heading);
  // What one acted upon may be elsewhere now; whoever acted goes on there.
  useEffect(() => {
    if (told.focusId) document.getElementById(told.focusId)?.focus();
  }, [told]);

  const tell = (sentence: string, focusId?: string) => setTold({ sentence, focusId });
  const shared: MyProps = useMemo(() => ({ store: libraryStore, t, locale, days, tell }), []);
  const known = new Set(partnerships.map(({ id }) => id));
  const away = agreements.filter(({ body }) => body.isArchived);
  const atHand = agreements.filter(({ body }) => !body.isArchived);
  const loose = atHand.filter(({ partnership }) => !partnership || !known.has(partnership));
  const archived = partnerships.filter(({ body }) => body.isArchived);
  const isEmpty = agreements.length + partnerships.length === 0;
  const section = (record: (typeof partnerships)[number]) => (
    <PartnershipSection
      {...shared}
      key={record.id}
      record={record}
      agreements={atHand.filter(({ partnership }) => partnership === record.id)}
      partnerships={partnerships}
    />
  );
  return (
    <div class="my needs-script" ref={root}>
      <h2 class="hidden-visually" ref={heading} tabIndex={-1}>
        {t('my.title')}
      </h2>
      <p role="status" class="told">
        {state === 'loading' ? t('my.loading') : told.sentence}
      </p>
      <ActTrouble {...shared} />
      <RemovedNotices {...shared} />
      <Kept kept={kept} onErase={libraryStore.eraseKept} t={t} />
      {state === 'blocked' && <p class="trouble">{t('my.blocked')}</p>}
      {state === 'ready' && isEmpty && <EmptyLibrary tools={tools} t={t} />}
      {partnerships.filter(({ body }) => !body.isArchived).map(section)}
      {loose.length > 0 && (
        <section aria-labelledby="loose">
          <h2 id="loose">{t('my.loose')}</h2>
          <AgreementList {...shared} agreements={loose} partnerships={partnerships} />
        </section>
      )}
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
      {state === 'ready' && <Copies {...shared} key={wipes} isEmpty={isEmpty} />}
      {archived.length + away.length > 0 && (
        <details class="my-archive">
          <summary id="archive">{t('my.archiveTitle')}</summary>
          {away.length > 0 && (
            <AgreementList {...shared} agreements={away} partnerships={partnerships} />
          )}
          {archived.map(section)}
        </details>
      )}
      {state !== 'loading' && <LeaveNothing store={libraryStore} t={t} />}
    </div>
  );
}
