/** From what was asked for to what stands on paper: files are fetched, names are read, and each set gets its papers. */
import type { Document } from '../../lib/document/block.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { type NamesRead, readNames } from '../../lib/names/read-names.ts';
import type { Cover } from '../../lib/pack/cover.ts';
import { sizeOf } from '../../lib/partnership/mode.ts';
import { OWN_AGREEMENT } from '../../lib/print/choices.ts';
import type { Look, PrintedCard } from '../../lib/print/paper.ts';
import { blankGroups, setsFor } from '../../lib/print/stack.ts';
import type { Start } from '../../lib/start/address.ts';
import { type Job, MOST_COPIES } from './job.ts';
import { leaderPapers } from './leader-papers.ts';
import { loadSources } from './load-sources.ts';
import type { RoomProps } from './room-props.ts';

/** A browser draws no more in one go without a long wait, and no printer holds the paper for them. */
export const MOST_GROUPS = 500;
export const MOST_PAPERS = 3000;

/** A paper for the people whose it is. */
export interface PrintedPaper {
  title: string;
  names: readonly string[];
  marks: LanguageMarks;
  look: Look;
  content: { document: Document } | { cards: PrintedCard[][] };
  /** Where its code leads, on a paper that has one. */
  start?: Start | undefined;
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
  /** What lies on top, for whoever leads. */
  leader: PrintedPaper[];
  /** The first of all sheets, once it is known where each part stands. */
  coverOf: ((parts: Cover['parts']) => PrintedPaper) | undefined;
}

export async function prepare(job: Job, props: RoomProps, t: Translate): Promise<Prepared> {
  const [sources, leader] = await Promise.all([
    loadSources(job, props, t),
    leaderPapers(job, props, t),
  ]);
  const { groups, problems, skipped } = groupsIn(job, props);
  const papers = setsFor(sources, groups).reduce((sum, { sections }) => sum + sections.length, 0);
  const nothing = { problems, skipped, sets: [], leader: [], coverOf: undefined };
  if (job.choices.template === OWN_AGREEMENT && !job.own) {
    return { ...nothing, trouble: 'no-own', count: 0 };
  }
  if (sources.length === 0) return { ...nothing, trouble: 'nothing', count: 0 };
  if (groups.length > MOST_GROUPS) {
    return { ...nothing, trouble: 'too-many-groups', count: groups.length };
  }
  if (papers > MOST_PAPERS) return { ...nothing, trouble: 'too-many-papers', count: papers };
  if (problems.some(({ isBlocking }) => isBlocking)) {
    return { ...nothing, trouble: undefined, count: 0 };
  }
  const sets = setsFor(sources, groups).map(({ names, sections }) => ({
    names,
    papers: sections.map(({ paper, names: whose }) => paper.printedFor(whose)),
  }));
  return {
    problems,
    skipped,
    trouble: undefined,
    count: 0,
    sets,
    ...leader(job.isNamed ? groups : []),
  };
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
