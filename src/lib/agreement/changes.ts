/** How two versions of an agreement differ, in words: what stood on the paper then, and what stands there now. */
import { inlineText } from '../document/plain-text.ts';
import { changedFields } from '../records/fields.ts';
import type { ModeContent } from './clause.ts';
import { agreementDocument, type Wordsmith } from './document.ts';
import { answerTo, type Draft } from './draft.ts';
import { namesOf } from './names.ts';

export interface Change {
  /** The clause or the question that it is about. */
  what: string;
  before: string;
  after: string;
}

/** A version with the questions of its mode. */
interface Side {
  draft: Draft;
  content: ModeContent;
}

export function changesBetween(before: Side, after: Side, words: Wordsmith): Change[] {
  const { t } = words;
  const pair = (what: string, say: (side: Side) => string): Change[] => {
    const change = { what, before: say(before), after: say(after) };
    return change.before === change.after ? [] : [change];
  };
  const touched = new Set(
    changedFields(before.draft.clauses, after.draft.clauses).map((path) => path.split('/')[0]),
  );
  const clauses = [...after.content.clauses, ...before.content.clauses].filter(
    ({ id }, i, all) => touched.has(id) && all.findIndex((other) => other.id === id) === i,
  );
  return [
    ...pair(t('my.changeNames'), ({ draft }) => namesOf(draft, t)),
    ...pair(t('my.changeProgramme'), ({ draft }) => draft.programme),
    ...pair(t('my.changeMode'), ({ draft }) => t(`mode.${draft.mode}`)),
    ...clauses.flatMap(({ id, title }) => {
      const onPaper = pair(title, (side) => clauseText(side, id, words));
      // Words that do not stand on the paper now may do so after a change of mind.
      return onPaper.length > 0 ? onPaper : pair(title, ({ draft }) => unprinted(draft, id));
    }),
  ];
}

/** The sentence that stands for a clause, or that it is open or left out. */
function clauseText({ draft, content }: Side, id: string, words: Wordsmith): string {
  if (answerTo(draft, id).choice === 'left-out') return words.t('my.leftOut');
  const { blocks } = agreementDocument(draft, content, words);
  const part = blocks.find((block) => block.kind === 'part' && block.id === id);
  const text = part?.kind === 'part' && part.blocks.find((block) => block.kind === 'text');
  return text && text.kind === 'text' ? inlineText(text.content) : words.t('my.stillOpen');
}

function unprinted(draft: Draft, id: string): string {
  const { own, values } = answerTo(draft, id);
  return [own, ...Object.values(values)].filter(Boolean).join(' · ');
}
