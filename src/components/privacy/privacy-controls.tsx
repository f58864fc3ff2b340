/** What this browser holds, live; a button that erases it all and says what is left; and shared computers. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { $isShared, watchSharing } from '../../browser/shared-computer.ts';
import { findTraces, onTraceChange, type Traces } from '../../browser/traces/find-traces.ts';
import { translator, type Words } from '../../lib/i18n/messages.ts';
import { EraseEverything } from '../shared-computer/erase-everything.tsx';
import { SharedComputer } from '../shared-computer/shared-computer.tsx';
import { StoredHere } from './stored-here.tsx';

interface Props {
  words: Words;
  locale: string;
}

export default function PrivacyControls({ words, locale }: Props) {
  const t = useMemo(() => translator(words, locale), []);
  const [traces, setTraces] = useState<Traces>();

  const look = () => void findTraces().then(setTraces);
  useEffect(() => {
    look();
    const ends = [onTraceChange(look), watchSharing(), $isShared.listen(look)];
    return () => {
      for (const end of ends) end();
    };
  }, []);

  return (
    <div class="needs-script privacy-controls">
      <section aria-labelledby="here">
        <h2 id="here">{t('privacy.here')}</h2>
        <StoredHere traces={traces} t={t} locale={locale} />
        <EraseEverything onErased={look} t={t} />
      </section>
      <section aria-labelledby="shared">
        <h2 id="shared">{t('shared.title')}</h2>
        <SharedComputer t={t} />
      </section>
    </div>
  );
}
