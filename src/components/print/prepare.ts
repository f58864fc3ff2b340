/** From what was asked for to what stands on paper: files are fetched, names are read, and each set gets its papers. */
import { loadContent } from '../../browser/agreement-files.ts';
import { loadPaper } from '../../browser/paper-files.ts';
import { loadPlaced } from '../../browser/placed-questions.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import { blankDraft } from '../../lib/agreement/draft.ts';
import { draftFor, PLACE } from '../../lib/agreement/group-draft.ts';
import { wholeDocument } from '../../lib/agreement/meetings-part.ts';
import type { Document } from '../../lib/document/block.ts';
import { wordsmithOf } from '../../lib/document/wordsmith.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { type NamesRead, readNames } from '../../lib/names/read-names.ts';
import { sizeOf } from '../../lib/partnership/mode.ts';
import { NO_AGREEMENT, OWN_AGREEMENT } from '../../lib/print/choices.ts';
import { fillNames } from '../../lib/print/fill-names.ts';
import { type PaperFile, type PrintedCard, papersFor } from '../../lib/print/paper.ts';
import { blankGroups, setsFor } from '../../lib/print/stack.ts';
import { type Job, MOST_COPIES } from './job.ts';
import type { RoomProps } from './room-props.ts';

/** A browser draws no more in one go without a long wait, and no printer holds the paper for them. */
export const MOST_GROUPS = 500;
export const MOST_PAPERS = 3000;

/** A paper for the people whose it is. */
export interface PrintedPaper {
  title: string;
  names: readonly string[];
  marks: LanguageMarks;
  isTight: boolean;
  content: { document: Document } | { cards: PrintedCard[][] };
}

export interface PrintedSet {
  names: readonly string[];
  papers: PrintedPaper[];
}

export interface Prepared extends Pick<NamesRead, 'problems' | 'skipped'> {
  /** Why nothing can be printed, apart from the names. */
  trouble: 'nothing' | 'no-own' | 'too-many-groups' | 'too-many-papers' | undefined;
  /** How many there are of what there is too much of. */
  count: number;
  /** One for each group; none as long as anything must be mended. */
  sets: PrintedSet[];
}

/** What a paper is before anybody’s name is on it. */
interface Source {
  isForEach: boolean;
  printedFor: (names: readonly string[]) => PrintedPaper;
}

export async function prepare(job: Job, props: RoomProps, t: Translate): Promise<Prepared> {
  const sources = await sourcesOf(job, props, t);
  const { groups, problems, skipped } = groupsIn(job, props);
  const papers = setsFor(sources, groups).reduce((sum, { sections }) => sum + sections.length, 0);
  const nothing = { problems, skipped, sets: [] };
  if (job.choices.template === OWN_AGREEMENT && !job.own) {
    return { ...nothing, trouble: 'no-own', count: 0 };
  }
  if (sources.length === 0) return { ...nothing, trouble: 'nothing', count: 0 };
  if (groups.length > MOST_GROUPS) {
    return { ...nothing, trouble: 'too-many-groups', count: groups.length };
  }
  if (papers > MOST_PAPERS) return { ...nothing, trouble: 'too-many-papers', count: papers };
  const isBlocked = problems.some(({ isBlocking }) => isBlocking);
  const sets = setsFor(sources, isBlocked ? [] : groups).map(({ names, sections }) => ({
    names,
    papers: sections.map(({ paper, names: whose }) => paper.printedFor(whose)),
  }));
  return { problems, skipped, trouble: undefined, count: 0, sets };
}

function groupsIn(
  { choices, isNamed, text, groupSize, copies }: Job,
  { nameWords }: RoomProps,
): Pick<NamesRead, 'problems' | 'skipped'> & { groups: string[][] } {
  const { most } = sizeOf(choices.mode);
  if (isNamed) {
    const { groups, problems, skipped } = readNames(text, nameWords, { groupSize, most });
    return { groups: groups.map(({ names }) => names), problems, skipped };
  }
  const count = Math.min(Math.max(Math.trunc(copies) || 1, 1), MOST_COPIES);
  return { groups: blankGroups(count, groupSize), problems: [], skipped: undefined };
}

/** In the order in which they lie in a set: the agreement first, then as the shelves have them. */
async function sourcesOf(job: Job, { papers, locale }: RoomProps, t: Translate): Promise<Source[]> {
  const { mode, papers: kinds, type } = job.choices;
  const chosen = papersFor(papers, mode).filter(({ kind }) => kinds.includes(kind));
  const [agreement, ...files] = await Promise.all([
    loadAgreement(job, locale, t),
    ...chosen.map(async ({ id, isForEach }) => ({ isForEach, file: await loadPaper(locale, id) })),
  ]);
  return [
    ...(agreement ? [agreementSource(agreement, job, { t, locale })] : []),
    ...files.map(({ isForEach, file }) => ({
      isForEach,
      printedFor: (names: readonly string[]) => printedFile(file, names, type),
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
  page: { t: Translate; locale: string },
): Source {
  const words = wordsmithOf(content, page);
  // Where no clause asks for the place, it stands at the head.
  const base = choices.template === OWN_AGREEMENT && own ? own : blankDraft(choices.mode);
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
        isTight: false,
        content: { document: wholeDocument(draft, content, words) },
      };
    },
  };
}

function printedFile(
  { title, marks, nameLabel, content, isTight }: PaperFile,
  names: readonly string[],
  type: Job['choices']['type'],
): PrintedPaper {
  return {
    title,
    names,
    marks,
    isTight: isTight && type === 'standard',
    content:
      'cards' in content
        ? { cards: content.cards[type] }
        : { document: fillNames(content.document, names, nameLabel) },
  };
}
