/** What came in the address, or in a file: an agreement that somebody sent, or the choices of a printed sheet. */
import { useStore } from '@nanostores/preact';
import { useEffect, useMemo } from 'preact/hooks';
import { loadQuestions } from '../../browser/agreement-files.ts';
import { translator } from '../../lib/i18n/messages.ts';
import { readStart } from '../../lib/start/choices.ts';
import { usePart } from '../form/use-part.ts';
import { FromSheet } from './from-sheet.tsx';
import { type ArrivalProps, Received } from './received.tsx';

export function Arrival(props: ArrivalProps) {
  const { handed, store, words, locale, onGo } = props;
  const { part: questions, isLost } = usePart(() => loadQuestions(locale), 'now');
  const t = useMemo(() => translator({ ...words, ...questions?.words }, locale), [questions]);
  const isReading = useStore(store.$save).state === 'loading';
  const start = readStart(handed);
  // A sheet of another release, or of another tool: then this one opens as it always does.
  const isLostSheet = handed.startsWith('#s') && start?.tool !== 'agreement';
  useEffect(() => {
    if (isLostSheet) onGo('people');
  }, [isLostSheet]);

  if (!questions) return <p role="status">{t(isLost ? 'part.notLoaded' : 'part.loading')}</p>;
  if (start?.tool !== 'agreement')
    return <Received {...props} key={handed} questions={questions} t={t} />;
  if (isReading) return <p role="status">{t('part.loading')}</p>;
  const { templates, settings } = questions;
  return <FromSheet {...props} {...{ start, templates, settings, t }} key={handed} />;
}
