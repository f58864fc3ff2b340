/** How two versions of an agreement differ, in words: what stood on the paper then, and what stands there now. */
import { inlineText } from '../document/plain-text.ts';
import { type Wordsmith, wordsmithOf } from '../document/wordsmith.ts';
import { longDate } from '../i18n/dates.ts';
import type { Translate } from '../i18n/messages.ts';
import { type Change, changeOf, type Said } from '../records/change.ts';
import { changedFields, isSame } from '../records/fields.ts';
import type { ModeContent } from './clause.ts';
import { courseChanges } from './course-changes.ts';
import { agreementDocument } from './document.ts';
import { answerTo, type Draft, peopleOf } from './draft.ts';
import { namesOf } from './names.ts';
import type { TemplateCard } from './template-card.ts';

/** A version with the questions of its mode, as they stand on its paper. */
interface Side {
  draft: Draft;
  content: ModeContent;
}

/** What the builder asks by, which tells of its choices in the words of its questions. */
interface Asked {
  t: Translate;
  templates: readonly TemplateCard[];
}

export function changesBetween(
  before: Side,
  after: Side,
  words: Wordsmith,
  asked: Asked,
): Change[] {
  const { t } = words;
  const pair = (what: Said, say: (side: Side) => Said): Change[] =>
    changeOf(what, say(before), say(after));
  const plain = (what: string, say: (side: Side) => string): Change[] =>
    pair({ text: what }, (side) => ({ text: say(side) }));
  const isReordered = !isSame(before.draft.order, after.draft.order);
  return [
    ...plain(t('my.changeNames'), ({ draft }) => namesOf(draft, t)),
    ...plain(t('my.changeProgramme'), ({ draft }) => draft.programme),
    ...plain(t('my.changeMode'), ({ draft }) => t(`mode.${draft.mode}`)),
    ...plain(asked.t('later.changed.setting'), ({ draft }) =>
      asked.t(`questions.setting.${draft.setting || 'none'}`),
    ),
    ...plain(asked.t('later.changed.template'), ({ draft }) => templateName(draft, asked)),
    ...titlesOf(before, after).flatMap(([id, title]) =>
      plain(asked.t('later.changed.title', { clause: title }), ({ draft }) => titleIn(draft, id)),
    ),
    ...clauseChanges(before, after, words),
    ...(isReordered ? pair({ text: asked.t('later.changed.order') }, orderOf) : []),
    ...plain(asked.t('later.changed.meeting'), ({ draft }) => firstMeeting(draft, words)),
    ...plain(asked.t('later.changed.turns'), ({ draft }) => turnsOf(draft, asked)),
    ...courseChanges(before.draft, after.draft, { t: asked.t, locale: words.locale }),
  ];
}

function clauseChanges(before: Side, after: Side, words: Wordsmith): Change[] {
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
  return clauses.flatMap(({ id, title }) => {
    const onPaper = pair(title, (side) => clauseText(side, id, words));
    // Words that do not stand on the paper now may do so after a change of mind.
    return onPaper.length > 0
      ? onPaper
      : pair(title, ({ draft }) => ({ text: unprinted(draft, id) }));
  });
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

/** Clauses of their own, each with its title of now, or the one it had. */
function titlesOf(before: Side, after: Side): [id: string, title: string][] {
  const titles = { ...before.draft.titles, ...after.draft.titles };
  return Object.entries(titles).map(([id, title]) => [id, title || titleIn(before.draft, id)]);
}

function titleIn({ titles }: Draft, id: string): string {
  return (Object.hasOwn(titles, id) && titles[id]) || '';
}

/** What a release no longer has is told by its id. */
function templateName({ mode, template }: Draft, { templates }: Asked): string {
  const card = templates.find((one) => one.mode === mode && one.id === template);
  return card?.title ?? template;
}

/** The clauses in the order of the paper. */
function orderOf({ content: { clauses, foreign } }: Side): Said {
  return { text: clauses.map(({ title }) => title).join(' · '), marks: foreign?.marks };
}

function firstMeeting({ turns: { day, time } }: Draft, { locale }: Wordsmith): string {
  return [longDate(day, locale), time].filter(Boolean).join(', ');
}

/** How the time is shared, and who comes first. */
function turnsOf(draft: Draft, { t }: Asked): string {
  const { split, first } = draft.turns;
  const people = peopleOf(draft);
  const name = split && people[first % people.length]?.name.trim();
  const how = t(`questions.dates.${split || 'open'}`);
  return name ? t('later.changed.firstOne', { how, name }) : how;
}
