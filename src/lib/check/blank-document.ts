/**
 * A check to be filled in by hand. This paper alone shows the stop signs, to be read: they have no boxes
 * and no lines, so that no answer to them stands anywhere.
 */
import type { Contact } from '../brand/contact.ts';
import type { Block, Document } from '../document/block.ts';
import type { Wordsmith } from '../document/wordsmith.ts';
import { fillRuns } from '../i18n/messages.ts';
import type { Mode } from '../partnership/mode.ts';
import { type CheckForm, emptyCheck } from './check.ts';
import { pulseRows, titleOf } from './document.ts';
import {
  answeredBy,
  nextPart,
  openPart,
  paragraph,
  partOf,
  quietly,
  rowOf,
  ruleBlocks,
} from './paper-parts.ts';
import type { Questionnaire, RelationshipCheck, SelfCheck } from './questionnaire.ts';
import type { Statement } from './rule.ts';
import { said } from './wording.ts';

/** In the order in which people look for them. */
const SHOWN = ['well', 'mixed', 'talk', 'too-few'] as const satisfies Statement[];

export interface BlankOptions {
  form: CheckForm;
  /** In whose words. */
  mode: Mode;
  /** Whom people here can turn to; a programme’s own. */
  contacts: readonly Contact[];
}

export function blankDocument(
  asked: Questionnaire,
  words: Wordsmith,
  { form, mode, contacts }: BlankOptions,
): Document {
  const nobody = { ...emptyCheck(''), form, mode };
  const title = titleOf(asked, nobody, words);
  const isPulse = asked.kind === 'relationship' && form === 'pulse';
  return {
    title,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      answeredBy(nobody, words),
      ...modeLine(mode, words),
      paragraph(asked.isNot),
      ...stopParts(asked, words, { mode, contacts }),
      ...(isPulse ? [] : howPart(asked, words)),
      ...(asked.kind === 'self'
        ? selfParts(asked, words)
        : form === 'pulse'
          ? pulseParts(asked, words, mode)
          : fullParts(asked, words, mode)),
      ...nextPart(nobody, words, isPulse ? 1 : undefined),
    ],
  };
}

/** So that somebody with sheets for two rooms can tell them apart. */
function modeLine(mode: Mode, { t }: Wordsmith): Block[] {
  if (mode === 'reciprocal') return [];
  const label = t('checkPaper.mode');
  return [quietly(t('checkPaper.line', { label, answer: t(`mode.${mode}`) }))];
}

/** The stop signs, and whom to turn to. */
function stopParts(
  { kind, stops = [] }: Questionnaire,
  words: Wordsmith,
  { mode, contacts }: Pick<BlankOptions, 'mode' | 'contacts'>,
): Block[] {
  const { t } = words;
  if (stops.length === 0) return [];
  return partOf('safe', t('checkPrint.stops.title'), [
    paragraph(t('checkPrint.stops.lead'), ' ', t('checkPrint.stops.unwritten')),
    { kind: 'list', points: stops.map((stop) => [said(stop, mode)]) },
    paragraph(t(`checkPrint.stops.then.${kind}`)),
    helpList(words, contacts),
  ]);
}

/** Whom one can turn to: those whom a programme names, and how to find help in any country. */
export function helpList({ t }: Wordsmith, contacts: BlankOptions['contacts']): Block {
  return {
    kind: 'list',
    points: [
      [t('checkPrint.help.danger')],
      ...contacts.map((contact) => fillRuns<'site.contact', string>(t, 'site.contact', contact)),
      [t('checkPrint.help.person')],
      [t('checkPrint.help.lines')],
    ],
  };
}

function howPart(asked: Questionnaire, words: Wordsmith): Block[] {
  const points = howTo(asked, words).map((point) => [point]);
  return partOf('.how', words.t('checkPrint.how.title'), [{ kind: 'list', points }]);
}

function howTo({ kind, answers }: Questionnaire, { t }: Wordsmith): string[] {
  const aside = answers.find(({ side }) => side === 'aside')?.label ?? '';
  return [
    t(`checkPrint.how.${kind}`),
    t('checkPrint.how.row', { aside }),
    t('checkPrint.how.yours'),
  ];
}

function fullParts(asked: RelationshipCheck, words: Wordsmith, mode: Mode): Block[] {
  const { t } = words;
  const statements = SHOWN.map((id) => ({ id, label: t(`checkPaper.statement.${id}`) }));
  return [
    paragraph(asked.stem),
    ...asked.groups.flatMap(({ id, title, about, items }) =>
      partOf(id, title, [
        quietly(about),
        { kind: 'tick', ticked: false, content: [t('checkPrint.matters')] },
        ...items.map((item) => rowOf(said(item, mode), asked)),
      ]),
    ),
    ...openPart(
      asked.open.map((question) => ({ id: question.id, text: said(question, mode) })),
      { open: {} },
      words,
    ),
    ...partOf('.by-hand', t('checkPrint.byHand.title'), [
      paragraph(t('checkPrint.byHand.lead')),
      ...ruleBlocks(words),
      ...asked.groups.map(({ title }) => rowOf(title, { answers: statements })),
      paragraph(t('checkPrint.byHand.first')),
    ]),
  ];
}

/** How to fill it in is said in one paragraph here: what takes a minute stays on one sheet. */
function pulseParts(asked: RelationshipCheck, words: Wordsmith, mode: Mode): Block[] {
  const how = [...howTo(asked, words), words.t('checkPaper.pulse')];
  return [
    paragraph(...how.map((sentence, i) => (i === 0 ? sentence : ` ${sentence}`))),
    {
      kind: 'part',
      id: 'pulse',
      blocks: [paragraph(asked.stem), ...pulseRows(asked, { answers: {}, mode }, words)],
    },
  ];
}

/** Items have numbers here: the steps that follow from them stand at the end. */
function selfParts(asked: SelfCheck, words: Wordsmith): Block[] {
  const { t } = words;
  const { ending } = asked;
  const ids = asked.groups.flatMap(({ items }) => items.map(({ id }) => id));
  const numbered = (id: string, text: string) =>
    t('checkPrint.numbered', { number: ids.indexOf(id) + 1, text });
  const leading = asked.answers
    .filter(({ id }) => ending.steps.includes(id))
    .map(({ label }) => t('checkPrint.quoted', { label }))
    .reduce((before, next) => t('checkPrint.or', { before, next }));
  return [
    paragraph(asked.stem),
    ...asked.groups.flatMap(({ id, title, items }) =>
      partOf(
        id,
        title,
        items.map((item) => rowOf(numbered(item.id, item.text), asked)),
      ),
    ),
    ...partOf('result', ending.title, [
      paragraph(t('checkPrint.steps', { answers: leading })),
      paragraph(ending.note),
      paragraph(t('checkPrint.none', { none: ending.none })),
    ]),
    ...asked.groups.map(
      ({ id, items }): Block => ({
        kind: 'part',
        id: `.${id}`,
        blocks: items.map((item) => ({
          kind: 'tick',
          ticked: false,
          content: [numbered(item.id, item.step)],
        })),
      }),
    ),
  ];
}
