/** What the parts of the studio are given: the form, what is wrong with it, and how to change it. */
import type { FormFault } from '../../lib/brand/form-faults.ts';
import type { LogoPart } from '../../lib/brand/logo-parts.ts';
import type { OwnClause } from '../../lib/brand/own-clauses.ts';
import type { PictureKind } from '../../lib/brand/picture.ts';
import type { StudioForm } from '../../lib/brand/take.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

export interface Chosen {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  kind: PictureKind;
  width: number;
  height: number;
  address: string;
}
export type Pictures = Partial<Record<LogoPart, Chosen>>;

/** What the toolkit has to choose from, as far as everybody is asked. */
export interface Choices {
  faces: readonly string[];
  tools: readonly string[];
  modes: readonly string[];
  settings: readonly string[];
}

export interface StudioProps {
  form: StudioForm;
  /** Clauses that came with what was opened. */
  ownClauses: readonly OwnClause[];
  change: (field: string, value: unknown) => void;
  /** What is wrong with a field, once somebody has been there. */
  faultAt: (field: string) => FormFault | undefined;
  leave: (field: string) => void;
  locale: string;
  /** Those of what the build says, which speaks one language. */
  buildMarks: LanguageMarks | undefined;
  t: Translate;
}
