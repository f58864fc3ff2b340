/** Drafts as they stand on paper, and as they go from one person to another. */

import { codeFor } from '../../src/export/link.ts';
import type { ModeContent } from '../../src/lib/agreement/clause.ts';
import { agreementDocument } from '../../src/lib/agreement/document.ts';
import type { Draft } from '../../src/lib/agreement/draft.ts';
import { printOf } from '../../src/lib/agreement/fingerprint.ts';
import { meetingsPart } from '../../src/lib/agreement/meetings-part.ts';
import { placed } from '../../src/lib/agreement/placement.ts';
import { type Proposal, proposalText } from '../../src/lib/agreement/proposal.ts';
import { shareable } from '../../src/lib/agreement/shareable.ts';
import { termsOf } from '../../src/lib/agreement/terms.ts';
import { DEFAULT_LOCALE } from '../../src/lib/i18n/locales.ts';
import { agreementOf } from './content.ts';
import { CONTENT, ID } from './drafts.ts';
import { t } from './words.ts';

const WORDS = { t, locale: DEFAULT_LOCALE };

/** The questions that stand on a draft's paper. */
export function contentFor(draft: Draft, content = CONTENT): ModeContent {
  return placed(draft, { ...content, mode: draft.mode }, [], 'Untitled');
}

/** The text of a draft, and its print. */
export function textFor(draft: Draft, content = contentFor(draft)) {
  const meetings = meetingsPart(draft, content, WORDS);
  const terms = termsOf(agreementDocument(draft, content, WORDS, meetings));
  return { terms, print: printOf(terms) };
}

export function proposalOf(
  draft: Draft,
  part: Partial<Proposal> = {},
  content = contentFor(draft),
): Proposal {
  const { print } = textFor(draft, content);
  const sent = shareable(draft, content, print);
  return { id: ID, round: 1, sentAt: '2026-11-28T14:05:09.120Z', print, draft: sent, ...part };
}

/** The link of an agreement as the site would make it. */
export function linkTo(draft: Draft): string {
  const content = contentFor(draft, agreementOf(draft.mode));
  return `/tools/agreement/#a=${codeFor(proposalText(proposalOf(draft, {}, content)))}`;
}
