/** What lies on top of the pile: a cover, a facilitator’s guide, a sheet to sign in, and a key. */
import { loadPaper } from '../../browser/paper-files.ts';
import type { Document } from '../../lib/document/block.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { type Cover, coverDocument } from '../../lib/pack/cover.ts';
import { keySheetDocument } from '../../lib/pack/key-sheet.ts';
import { signInDocument } from '../../lib/pack/sign-in.ts';
import type { LeaderPart } from '../../lib/print/choices.ts';
import type { Job } from './job.ts';
import { printedFile } from './load-sources.ts';
import type { Prepared, PrintedPaper } from './prepare.ts';
import type { RoomProps } from './room-props.ts';

/** The paper of content that tells a facilitator what to do. */
const GUIDE = 'facilitator-guide';

/** Fetches the guide where it is wanted; the rest is made once the groups are known, none of them where nobody is named. */
export async function leaderPapers(
  job: Job,
  { locale }: RoomProps,
  t: Translate,
): Promise<(groups: readonly (readonly string[])[]) => Pick<Prepared, 'leader' | 'coverOf'>> {
  const { choices, programme, day, place } = job;
  const has = (part: LeaderPart) => choices.leader.includes(part);
  const guide = has('guide') ? await loadPaper(locale, GUIDE) : undefined;
  const words = { t, locale };
  return (groups) => {
    const workshop = { programme, day, place, groups };
    const ours = (document: Document): PrintedPaper => ({
      title: document.title,
      names: [],
      marks: {},
      look: 'usual',
      content: { document },
    });
    return {
      leader: [
        ...(guide ? [printedFile(guide, [], job)] : []),
        ...(has('sign-in')
          ? [ours(signInDocument({ ...workshop, mode: choices.mode }, words))]
          : []),
        ...(has('key') && groups.length > 0 ? [ours(keySheetDocument({ groups }, words))] : []),
      ],
      coverOf: has('cover')
        ? (parts: Cover['parts']) => ours(coverDocument({ ...workshop, parts }, words))
        : undefined,
    };
  };
}
