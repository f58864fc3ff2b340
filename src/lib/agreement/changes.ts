/** How two versions of an agreement differ, in words: what stood on the paper then, and what stands there now. */
import { inlineText } from '../document/plain-text.ts';
import { type Change, changeOf, type Said } from '../records/change.ts';
import { changedFields } from '../records/fields.ts';
import type { ModeContent } from './clause.ts';
import { agreementDocument, type Wordsmith, wordsmithOf } from './document.ts';
import { answerTo, type Draft } from './draft.ts';
import { namesOf } from './names.ts';

/** A version with the questions of its mode. */
interface Side {
  draft: Draft;
  content: ModeContent;
}

export function changesBetween(before: Side, after: Side, words: Wordsmith): Change[] {
  const { t } = words;
  const pair = (what: Said, say: (side: Side) => Said): Change[] =>
    changeOf(what, say(before), say(after));
  const touched = new Set(
    changedFields(before.draft.clauses, after.draft.clauses).map((path) => path.split('/')[0]),
  );
  const clauses = [after, before]
    .flatMap(({ content: { clauses, foreign } }) =>
      clauses.map(({ id, title }) => ({ id, title: { text: title, marks: foreign?.marks } })),
    )
    .filter(({ id }, i, all) => touched.has(id) && all.findIndex((one) => one.id === id) === i);
  return [
    ...pair({ text: t('my.changeNames') }, ({ draft }) => ({ text: namesOf(draft, t) })),
    ...pair({ text: t('my.changeProgramme') }, ({ draft }) => ({ text: draft.programme })),
    ...pair({ text: t('my.changeMode') }, ({ draft }) => ({ text: t(`mode.${draft.mode}`) })),
    ...clauses.flatMap(({ id, title }) => {
      const onPaper = pair(title, (side) => clauseText(side, id, words));
      // Words that do not stand on the paper now may do so after a change of mind.
      return onPaper.length > 0
        ? onPaper
        : pair(title, ({ draft }) => ({ text: unprinted(draft, id) }));
    }),
  ];
}

/** The sentence that stands for a clause, or that it is open or left out. */
function clauseText({ draft, content }: Side, id: string, words: Wordsmith): Said {
  const { choice } = answerTo(draft, id);
  if (choice === 'left-out') return { text: words.t('my.leftOut') };
  const { blocks } = agreementDocument(draft, content, wordsmithOf(content, words));
  const part = blocks.find((block) => block.kind === 'part' && block.id === id);
  const text = part?.kind === 'part' && part.blocks.find((block) => block.kind === 'text');
  if (text === false || text?.kind !== 'text') return { text: words.t('my.stillOpen') };
  // One’s own words are in whatever language one likes.
  const marks = choice === 'own' ? undefined : content.foreign?.marks;
  return { text: inlineText(text.content), marks };
}

function unprinted(draft: Draft, id: string): string {
  const { own, values } = answerTo(draft, id);
  return [own, ...Object.values(values)].filter(Boolean).join(' · ');
}
