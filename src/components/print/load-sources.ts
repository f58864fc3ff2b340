/** Fetches what was chosen for each set: an agreement, and other blank papers; before anybody’s name is on them. */
import { loadContent } from '../../browser/agreement-files.ts';
import { loadPaper } from '../../browser/paper-files.ts';
import { loadPlaced } from '../../browser/placed-questions.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import { blankDraft } from '../../lib/agreement/draft.ts';
import { draftFor, PLACE } from '../../lib/agreement/group-draft.ts';
import { wholeDocument } from '../../lib/agreement/meetings-part.ts';
import { type Wordsmith, wordsmithOf } from '../../lib/document/wordsmith.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { NO_AGREEMENT, OWN_AGREEMENT } from '../../lib/print/choices.ts';
import { fillNames } from '../../lib/print/fill-names.ts';
import { type PaperFile, papersFor } from '../../lib/print/paper.ts';
import type { Job } from './job.ts';
import type { PrintedPaper } from './prepare.ts';
import type { RoomProps } from './room-props.ts';

/** What a paper is before it is anybody’s. */
export interface Source {
  isForEach: boolean;
  printedFor: (names: readonly string[]) => PrintedPaper;
}

/** In the order in which they lie in a set: the agreement first, then as the shelves have them. */
export async function loadSources(
  job: Job,
  { papers, locale }: RoomProps,
  t: Translate,
): Promise<Source[]> {
  const { mode, papers: kinds } = job.choices;
  const chosen = papersFor(papers, mode).filter(({ kind }) => kinds.includes(kind));
  const [agreement, ...files] = await Promise.all([
    loadAgreement(job, locale, t),
    ...chosen.map(async ({ id, isForEach }) => ({ isForEach, file: await loadPaper(locale, id) })),
  ]);
  return [
    ...(agreement ? [agreementSource(agreement, job, { t, locale })] : []),
    ...files.map(({ isForEach, file }) => ({
      isForEach,
      printedFor: (names: readonly string[]) => printedFile(file, names, job),
    })),
  ];
}

async function loadAgreement(
  { choices: { mode, template }, own }: Job,
  locale: string,
  t: Translate,
): Promise<ModeContent | undefined> {
  if (template === NO_AGREEMENT) return undefined;
  if (template !== OWN_AGREEMENT) return loadContent(locale, mode, template);
  return own && loadPlaced(locale, own, t('agreement.ownClause'));
}

function agreementSource(
  content: ModeContent,
  { choices, own, programme, day, place }: Job,
  page: Wordsmith,
): Source {
  const { mode, template } = choices;
  const words = wordsmithOf(content, page);
  const isOwn = template === OWN_AGREEMENT;
  const base = isOwn && own ? own : blankDraft(mode);
  // Where no clause asks for the place, it stands at the head.
  const hasPlace = content.clauses.some(({ id }) => id === PLACE.clause);
  const head = [programme, hasPlace ? '' : place].filter((text) => text.trim()).join(' · ');
  return {
    isForEach: false,
    printedFor: (names) => {
      const draft = draftFor(base, names, { programme: head, day, place });
      return {
        title: content.title,
        names,
        marks: content.foreign?.marks ?? {},
        look: 'usual',
        content: { document: wholeDocument(draft, content, words) },
        // What somebody settled in an agreement of their own is no choice that an address holds.
        start: isOwn ? undefined : { tool: 'agreement', mode, setting: '', template, programme },
      };
    },
  };
}

export function printedFile(
  { title, marks, nameLabel, content, look, start }: PaperFile,
  names: readonly string[],
  { choices: { type } }: Pick<Job, 'choices'>,
): PrintedPaper {
  return {
    title,
    names,
    marks,
    look: type === 'large' ? 'usual' : look,
    content:
      'cards' in content
        ? { cards: content.cards[type] }
        : { document: fillNames(content.document, names, nameLabel) },
    start,
  };
}
