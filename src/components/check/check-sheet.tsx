/** The check as a sheet of paper beside its steps. While one answers it holds the answers alone: a statement would colour the next of them. */
import { useMemo } from 'preact/hooks';
import { checkDocument } from '../../lib/check/document.ts';
import { stepsOf } from '../../lib/check/steps.ts';
import { wordsmithOf } from '../../lib/document/wordsmith.ts';
import { documentRows } from '../document/document-rows.tsx';
import { GrowingSheet, type SheetSource } from '../document/growing-sheet.tsx';
import type { StepProps } from './step-props.ts';

interface Props extends StepProps {
  step: string;
  /** Whether the note for oneself stands on it. */
  hasNote: boolean;
  isOpen: boolean;
}

export function CheckSheet({ check, step, record, questions, hasNote, isOpen, t, locale }: Props) {
  const { questionnaire: asked, foreign } = questions;
  const steps = stepsOf(check, asked);
  const isAsking = steps.indexOf(step) < steps.indexOf('result');
  const source = useMemo(
    (): SheetSource => ({
      id: record.id,
      marked: step,
      make: () =>
        checkDocument(check, asked, wordsmithOf(questions, { t, locale }), { hasNote, isAsking }),
    }),
    [record.id, check, step, hasNote, t],
  );
  return (
    <GrowingSheet
      source={source}
      label={t('check.paper')}
      isOpen={isOpen}
      marks={foreign?.marks}
      rows={documentRows}
    />
  );
}
