/**
 * What is written into a fillable PDF. Names are made of the parts of a document and do not change with its
 * words: `meeting.blank-1`, `listening.item-3`. Each field says aloud what it asks for.
 */
import type { Translate } from '../lib/i18n/messages.ts';
import { boxAt, drawBoxes } from './pdf-boxes.ts';
import { settable } from './pdf-fonts.ts';
import type { Entry, Mark } from './pdf-marks.ts';

type Writable = Extract<Mark, { kind: 'entry' | 'box' }>;
type Box = Extract<Mark, { kind: 'box' }>;
type Tag = PDFKit.PDFStructureElement;
/** The writer’s types know few of the entries that a field has. */
type Reference = PDFKit.PDFKitReference & { data: Record<string, unknown> & { Kids?: unknown[] } };

/** Fields that stand together, with what has been counted and said of them. */
interface Group {
  name: string;
  /** Made with its first field: a file with a group that holds nothing is never finished. */
  ref?: Reference;
  counts: Map<string, number>;
  said: Map<string, number>;
  /** What stood above the last of them, and what that asked for: the rest may stand overleaf. */
  heading: string;
  label: string;
}

export interface PdfForm {
  /** What follows belongs to this part; to none where it has no id. */
  enter: (id: string) => void;
  /** What follows stands below this heading. */
  head: (heading: string) => void;
  /** Boxes that follow are the answers to this. */
  ask: (item: string) => void;
  /** Writes a field at a place of the page, and hangs it into the tags. */
  add: (mark: Writable, x: number, y: number, tag: Tag) => void;
}

/** A question with its boxes; a field once it has the first. */
interface Item {
  tip: string;
  ref?: Reference;
}

/** What stands in no part. */
const TOP = 'top';
/** A flag of annotations: it stands on paper, too. */
const PRINTED = 1 << 2;
/** Where the words below a line do not tell what is written on it. */
const ENTRY_TIPS: Partial<Record<Entry, 'fillable.signature' | 'fillable.date'>> = {
  signature: 'fillable.signature',
  date: 'fillable.date',
};
/** The size of what is typed. On a line it is as large as there is room for. */
const [LONG_TEXT, FITTING] = [10, 0];
const MULTILINE = 1 << 12;

export function startForm(doc: PDFKit.PDFDocument, t: Translate): PdfForm {
  doc.font('Helvetica').initForm();
  const lookOf = drawBoxes(doc);
  const groups = new Map<string, Group>();
  let group = groupOf(TOP);
  let item: Item = { tip: '' };

  function groupOf(id: string): Group {
    // A dot in a name stands between a group and what is in it.
    const name = id.replace(/[^\p{L}\p{N}_-]+/gu, '_') || '_';
    const known = groups.get(name);
    if (known) return known;
    const made = { name, counts: new Map(), said: new Map(), heading: '', label: '' };
    groups.set(name, made);
    return made;
  }

  function refOf(of: Group): Reference {
    of.ref ??= doc.formField(of.name);
    return of.ref;
  }

  function nameOf(kind: string): string {
    const number = (group.counts.get(kind) ?? 0) + 1;
    group.counts.set(kind, number);
    return `${kind}-${number}`;
  }

  /** What is asked for twice in a part is numbered, so that ears can tell one from the other. */
  function tipOf(label: string): string {
    const number = (group.said.get(label) ?? 0) + 1;
    group.said.set(label, number);
    const own = number > 1 ? t('fillable.again', { label, number }) : label;
    const { heading } = group;
    return settable(heading ? t('fillable.tip', { heading, label: own }) : own);
  }

  function write(
    { x, y, width, height }: { x: number; y: number; width: number; height: number },
    parent: Reference,
    field: Record<string, unknown>,
    tag: Tag,
  ): void {
    const structParent = doc.struct('Form');
    tag.add(structParent);
    const widget: Record<string, unknown> = {
      Subtype: 'Widget',
      F: PRINTED,
      Parent: parent,
      structParent,
      ...field,
    };
    doc.annotate(x, y, width, height, widget);
    structParent.end();
    const { data } = parent;
    data.Kids = [...(data.Kids ?? []), doc.page.annotations.at(-1)];
  }

  function addEntry(mark: Extract<Mark, { kind: 'entry' }>, x: number, y: number, tag: Tag): void {
    // What goes on overleaf has no label of its own.
    group.label = mark.label || group.label;
    const asked = ENTRY_TIPS[mark.entry];
    const isLong = mark.entry === 'lines';
    const field = {
      FT: 'Tx',
      T: new String(nameOf(mark.entry)),
      TU: new String(tipOf(asked ? t(asked, { label: group.label }) : group.label)),
      DA: new String(`/F1 ${isLong ? LONG_TEXT : FITTING} Tf 0 g`),
      ...(isLong && { Ff: MULTILINE }),
    };
    write({ x, y, width: mark.width, height: mark.height }, refOf(group), field, tag);
  }

  function addTick(mark: Box, x: number, y: number, tag: Tag): void {
    const name = { FT: 'Btn', T: new String(nameOf('tick')), TU: new String(tipOf(mark.label)) };
    const state = mark.isTicked ? 'Yes' : 'Off';
    write(boxAt(x, y), refOf(group), { ...name, V: state, ...lookOf('Yes', state) }, tag);
  }

  /**
   * All answers to an item are boxes of one field, so that a tick takes away another. They are no radio
   * buttons: what was chosen by mistake could not be taken back in every viewer.
   */
  function addAnswer(mark: Box, answer: number, x: number, y: number, tag: Tag): void {
    item.ref ??= doc.formField(nameOf('item'), { parent: refOf(group) });
    const { ref, tip } = item;
    const on = `answer-${answer + 1}`;
    const state = mark.isTicked ? on : 'Off';
    ref.data.FT = 'Btn';
    ref.data.TU = new String(tip);
    ref.data.V = mark.isTicked ? on : (ref.data.V ?? 'Off');
    const heard = new String(settable(t('fillable.answer', { item: tip, label: mark.label })));
    write(boxAt(x, y), ref, { TU: heard, ...lookOf(on, state) }, tag);
  }

  return {
    enter: (id) => {
      group = groupOf(id || TOP);
    },
    head: (heading) => {
      group.heading = heading;
    },
    ask: (asked) => {
      item = { tip: tipOf(asked) };
    },
    add: (mark, x, y, tag) => {
      if (mark.kind === 'entry') addEntry(mark, x, y, tag);
      else if (mark.answer === undefined) addTick(mark, x, y, tag);
      else addAnswer(mark, mark.answer, x, y, tag);
    },
  };
}
