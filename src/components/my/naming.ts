/** What the names of records are made with, and sentences around them. */
import type { VNode } from 'preact';
import type { Questionnaire } from '../../lib/check/questionnaire.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import type { MessageParameters } from '../../lib/i18n/message-keys.ts';
import { fillRuns, type MessageKey, type Translate } from '../../lib/i18n/messages.ts';

type Run = string | VNode;
/** More than text where a part of it is not in the page’s language. */
export type Name = string | Run[];

/** A questionnaire of this copy, as far as a list speaks of it. */
export interface KnownCheck {
  kind: Questionnaire['kind'];
  title: string;
  /** Where the title is not in the page’s language. */
  marks?: LanguageMarks;
  /** The page that asks it, where this build has one. */
  tool?: string;
}

export interface NameWords {
  t: Translate;
  locale: string;
  /** The questionnaires of this copy, by the names of their files. */
  checks: Readonly<Record<string, KnownCheck>>;
}

/** A message with names in it. */
export function withNames<K extends MessageKey>(
  t: Translate,
  key: K,
  names: Record<MessageParameters[K], Name>,
): Run[] {
  return fillRuns<K, Run>(t, key, names);
}
