/** A stack of paper: who gets which papers, and on which sides of which sheets they stand. */
import type { PrintChoices } from './choices.ts';

/** A paper for whoever it is for. */
interface Section<Paper> {
  paper: Paper;
  /** Those whose paper it is; none on a blank one, and on what the leader takes along. */
  names: readonly string[];
}

/** What a group takes home, together. */
export interface GroupSet<Paper> {
  names: readonly string[];
  sections: Section<Paper>[];
}

/** The sets of all groups: a paper that is for each of them comes once for each, in the order of their names. */
export function setsFor<Paper extends { isForEach: boolean }>(
  papers: readonly Paper[],
  groups: readonly (readonly string[])[],
): GroupSet<Paper>[] {
  return groups.map((names) => ({
    names,
    sections: papers.flatMap((paper) =>
      paper.isForEach ? names.map((name) => ({ paper, names: [name] })) : [{ paper, names }],
    ),
  }));
}

/** As many groups as there are blank copies: nobody is named yet. */
export function blankGroups(copies: number, people: number): string[][] {
  return Array.from({ length: copies }, () => Array<string>(people).fill(''));
}

/** Whether a page is the front of its sheet; `page` counts from 0 within a section, which begins on a front. */
export function isFront(page: number, sides: PrintChoices['sides']): boolean {
  return sides === 'one' || page % 2 === 0;
}

/** Whether a back is left empty after a section, so that the next begins on a sheet of its own. */
export function needsEmptyBack(
  pages: number,
  sides: PrintChoices['sides'],
  isLast: boolean,
): boolean {
  return sides === 'two' && pages % 2 === 1 && !isLast;
}
