/**
 * A check to be filled in by hand. This paper alone shows the stop signs, to be read: they have no boxes
 * and no lines, so that no answer to them stands anywhere.
 */
import type { Brand } from '../brand/schema.ts';
import type { Block, Document } from '../document/block.ts';
import type { Wordsmith } from '../document/wordsmith.ts';
import { fillRuns } from '../i18n/messages.ts';
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

/** In the order in which people look for them. */
const SHOWN = ['well', 'mixed', 'talk', 'too-few'] as const satisfies Statement[];

export interface BlankOptions {
  form: CheckForm;
  /** Whom people here can turn to; a programme’s own. */
  contacts: Brand['contacts'];
}

export function blankDocument(
  asked: Questionnaire,
  words: Wordsmith,
  { form, contacts }: BlankOptions,
): Document {
  const nobody = { ...emptyCheck(''), form };
  const title = titleOf(asked, nobody, words);
  return {
    title,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      answeredBy(nobody, words),
      paragraph(asked.isNot),
      ...stopParts(asked, words, contacts),
      ...howPart(asked, words),
      ...(asked.kind === 'self'
        ? selfParts(asked, words)
        : form === 'pulse'
          ? pulseParts(asked, words)
          : fullParts(asked, words)),
      ...nextPart(nobody, words),
    ],
  };
}

/** The stop signs, and whom to turn to. */
function stopParts(
  { kind, stops = [] }: Questionnaire,
  words: Wordsmith,
  contacts: BlankOptions['contacts'],
): Block[] {
  const { t } = words;
  if (stops.length === 0) return [];
  return partOf('safe', t('checkPrint.stops.title'), [
    paragraph(t('checkPrint.stops.lead'), ' ', t('checkPrint.stops.unwritten')),
    { kind: 'list', points: stops.map(({ text }) => [text]) },
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

function howPart({ kind, answers }: Questionnaire, { t }: Wordsmith): Block[] {
  const aside = answers.find(({ side }) => side === 'aside')?.label ?? '';
  const points = [
    t(`checkPrint.how.${kind}`),
    t('checkPrint.how.row', { aside }),
    t('checkPrint.how.yours'),
  ];
  return partOf('.how', t('checkPrint.how.title'), [
    { kind: 'list', points: points.map((point) => [point]) },
  ]);
}

function fullParts(asked: RelationshipCheck, words: Wordsmith): Block[] {
  const { t } = words;
  const statements = SHOWN.map((id) => ({ id, label: t(`checkPaper.statement.${id}`) }));
  return [
    paragraph(asked.stem),
    ...asked.groups.flatMap(({ id, title, about, items }) =>
      partOf(id, title, [
        quietly(about),
        { kind: 'tick', ticked: false, content: [t('checkPrint.matters')] },
        ...items.map(({ text }) => rowOf(text, asked)),
      ]),
    ),
    ...openPart(asked.open, { open: {} }, words),
    ...partOf('.by-hand', t('checkPrint.byHand.title'), [
      paragraph(t('checkPrint.byHand.lead')),
      ...ruleBlocks(words),
      ...asked.groups.map(({ title }) => rowOf(title, { answers: statements })),
      paragraph(t('checkPrint.byHand.first')),
    ]),
  ];
}

function pulseParts(asked: RelationshipCheck, words: Wordsmith): Block[] {
  return [
    {
      kind: 'part',
      id: 'pulse',
      blocks: [paragraph(asked.stem), ...pulseRows(asked, { answers: {}, mode: '' }, words)],
    },
    paragraph(words.t('checkPaper.pulse')),
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
