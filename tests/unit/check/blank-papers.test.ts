/** Papers to fill in by hand, and the facilitator’s sheet: room for every answer, and none for one to a stop sign. */
import { describe, expect, test } from 'vitest';
import { blankDocument } from '../../../src/lib/check/blank-document.ts';
import { FACILITATOR_SOURCES, facilitatorDocument } from '../../../src/lib/check/facilitator.ts';
import { CHECK_PAPERS } from '../../../src/lib/check/paper-pages.ts';
import { said } from '../../../src/lib/check/wording.ts';
import type { Block } from '../../../src/lib/document/block.ts';
import { markdown } from '../../../src/lib/document/markdown.ts';
import { plainText } from '../../../src/lib/document/plain-text.ts';
import { MODES } from '../../../src/lib/partnership/mode.ts';
import { ASKED, QUESTIONNAIRES } from '../../support/checks.ts';
import { t } from '../../support/content.ts';
import { blocksOf } from '../../support/documents.ts';
import { selfCheck } from '../../support/paper-check.ts';

const WORDS = { t, locale: 'en' };
const CONTACTS = [{ name: 'Safeguarding lead', about: 'Answers the same day', reach: 'Room 12' }];
const blank = (id: string, form: 'full' | 'pulse' = 'full', contacts = CONTACTS) => {
  const asked = QUESTIONNAIRES.get(id);
  if (!asked) throw new Error(id);
  return blankDocument(asked, WORDS, { form, mode: 'reciprocal', contacts });
};
const scales = (blocks: readonly Block[]) =>
  blocksOf(blocks).filter((block) => block.kind === 'scale');

describe.each([...QUESTIONNAIRES].map(([id, asked]) => [id, asked] as const))(
  'blank: %s',
  (id, asked) => {
    const { blocks } = blank(id);
    const text = plainText({ title: '', blocks });

    test('has every item with its boxes, none of them ticked', () => {
      const items = asked.groups.flatMap((group) => group.items.map((item) => item.text));
      for (const item of items) expect(text).toContain(item);
      const byHand = asked.kind === 'relationship' ? asked.groups.length : 0;
      expect(scales(blocks)).toHaveLength(items.length + byHand);
      expect(text).not.toMatch(/\[x\]/);
      expect(markdown({ title: '', blocks })).not.toContain('☑');
    });

    test('has lines for the name, the day, the action and the day to look again', () => {
      const labels = blocksOf(blocks).flatMap((b) => (b.kind === 'field' ? [b.label] : []));
      for (const key of ['what', 'owner', 'until', 'again'] as const) {
        expect(labels).toContain(t(`checkPaper.${key}`));
      }
      expect(text.match(/_{24}/g)?.length).toBeGreaterThan(1);
      expect(text).toContain(asked.isNot);
    });

    test('shows its stop signs to be read before anything is answered, without a box or a line', () => {
      const place = blocks.findIndex((b) => b.kind === 'part' && b.id === 'safe');
      expect(place >= 0).toBe(Boolean(asked.stops));
      if (!asked.stops) return;
      const safe = blocks[place];
      const inside = safe?.kind === 'part' ? safe.blocks : [];
      expect(inside.map(({ kind }) => kind)).not.toContain('scale');
      expect(inside.map(({ kind }) => kind)).not.toContain('tick');
      expect(inside.map(({ kind }) => kind)).not.toContain('field');
      expect(scales(blocks.slice(0, place))).toEqual([]);
      const words = plainText({ title: '', blocks: inside });
      for (const stop of asked.stops) expect(words).toContain(stop.text);
      expect(words).toContain(t('checkPrint.stops.unwritten'));
      expect(words).toContain('Safeguarding lead: Room 12. Answers the same day');
      const elsewhere = plainText({ title: '', blocks: blocks.filter((b) => b !== safe) });
      for (const stop of asked.stops) expect(elsewhere).not.toContain(stop.text);
    });
  },
);

test('the blank relationship check has the rule, and boxes to use it by hand', () => {
  const { blocks } = blank('relationship');
  const byHand = blocks.find((b) => b.kind === 'part' && b.id === '.by-hand');
  const inside = byHand?.kind === 'part' ? byHand.blocks : [];
  const text = plainText({ title: '', blocks: inside });
  for (const one of ['few', 'well', 'talk', 'mixed'] as const) {
    expect(text).toContain(t(`checkPaper.rule.${one}`));
  }
  expect(scales(inside)).toHaveLength(ASKED.groups.length);
  const ticks = blocksOf(blocks).filter((block) => block.kind === 'tick');
  expect(ticks).toHaveLength(ASKED.groups.length);
});

test('the blank pulse has one row a dimension, and states nothing', () => {
  const { blocks, title } = blank('relationship', 'pulse');
  expect(scales(blocks)).toHaveLength(ASKED.groups.length);
  const text = plainText({ title: '', blocks });
  expect(text).toContain(t('checkPaper.pulse'));
  expect(text).not.toContain(t('checkPaper.statement.talk'));
  expect(title).not.toBe(ASKED.title);
});

describe.each(CHECK_PAPERS)('the blank check at $page', ({ form, mode }) => {
  const text = plainText(blankDocument(ASKED, WORDS, { form, mode, contacts: CONTACTS }));
  const items = ASKED.groups.flatMap((group) => group.items);
  const asked = form === 'pulse' ? items.filter(({ pulse }) => pulse) : [...items, ...ASKED.open];

  test('says its rows, its signs and its questions in the words of the mode, and in no others', () => {
    for (const wording of [...asked, ...(ASKED.stops ?? [])]) {
      expect(text).toContain(said(wording, mode));
      const others = MODES.map((other) => said(wording, other));
      for (const other of others) {
        if (!said(wording, mode).includes(other)) expect(text).not.toContain(other);
      }
    }
  });

  test('tells by its head whom it is for, where it is not for two peers', () => {
    const head = `${t('checkPaper.mode')}: ${t(`mode.${mode}`)}`;
    expect(text.includes(head)).toBe(mode !== 'reciprocal');
  });
});

test('no child and no circle is asked to be afraid of “my partner”', () => {
  for (const mode of ['cross-age', 'circle'] as const) {
    const full = blankDocument(ASKED, WORDS, { form: 'full', mode, contacts: [] });
    expect(plainText(full)).not.toMatch(/\bpartner\b/);
  }
});

test('each form has a paper for each mode, and two peers have the plain name', () => {
  expect(CHECK_PAPERS.map(({ page }) => page)).toEqual([
    'check',
    'check-near-peer',
    'check-cross-age',
    'check-circle',
    'check-pulse',
    'check-pulse-near-peer',
    'check-pulse-cross-age',
    'check-pulse-circle',
  ]);
});

test('the blank pulse says in one paragraph what the full check says in a list', () => {
  const { blocks } = blank('relationship', 'pulse');
  const text = plainText({ title: '', blocks });
  for (const key of ['relationship', 'yours'] as const) {
    expect(text).toContain(t(`checkPrint.how.${key}`));
  }
  expect(text).not.toContain(t('checkPrint.how.title'));
});

test('a blank self-check leads from each row to its step by the same number', () => {
  const asked = selfCheck('boundaries');
  const text = plainText(blank('boundaries'));
  const items = asked.groups.flatMap((group) => group.items);
  for (const [i, { text: item, step }] of items.entries()) {
    expect(text).toContain(`${i + 1}. ${item}`);
    expect(text).toContain(`[ ] ${i + 1}. ${step}`);
  }
  expect(text).toContain('“Partly” or “Not yet” or “I can’t say”');
});

test('whom to turn to is said where no programme names anybody, and no number is', () => {
  const text = plainText(blank('relationship', 'full', []));
  for (const key of ['danger', 'person', 'lines'] as const) {
    expect(text).toContain(t(`checkPrint.help.${key}`));
    expect(t(`checkPrint.help.${key}`)).not.toMatch(/\d/);
  }
});

describe('the facilitator’s sheet', () => {
  const sources = ['Kniberg (2014). Squad health check.', 'Ferro and others. Short scales.'];
  const document = facilitatorDocument(ASKED, WORDS, { contacts: CONTACTS, sources });
  const text = plainText(document);

  test('has for each dimension the question for two and the words to open with', () => {
    for (const { title, question, talk } of ASKED.groups) {
      expect(text).toContain(title);
      expect(text).toContain(question);
      expect(text).toContain(talk.text);
    }
  });

  test('begins a talk in the words of every mode, and says that each has a form', () => {
    for (const { talk } of ASKED.groups) {
      for (const mode of MODES) expect(text).toContain(`“${said(talk, mode)}”`);
    }
    const balance = ASKED.groups.find(({ id }) => id === 'balance');
    const both = `${t('mode.near-peer')}; ${t('mode.cross-age')}`;
    expect(text).toContain(`${both}: “${balance?.talk.inMode?.['near-peer']}”`);
    expect(text).toContain(t('checkPrint.sheet.modes'));
  });

  test('says what it is not and whom to turn to, and shows no stop sign and no box', () => {
    expect(text).toContain(ASKED.isNot);
    expect(text).toContain('Room 12');
    for (const stop of ASKED.stops ?? []) expect(text).not.toContain(stop.text);
    expect(blocksOf(document.blocks).filter(({ kind }) => kind !== 'text')).not.toContainEqual(
      expect.objectContaining({ kind: 'tick' }),
    );
    expect(scales(document.blocks)).toEqual([]);
  });

  test('ends with one action, and names what it cites by number', () => {
    const titles = blocksOf(document.blocks).flatMap((b) => (b.kind === 'heading' ? [b.text] : []));
    expect(titles.at(-1)).toBe(t('checkPrint.sheet.end.title'));
    for (const [i] of FACILITATOR_SOURCES.entries()) {
      expect(text).toContain(`[${i + 1}].`);
      expect(text).toContain(`[${i + 1}] ${sources[i]}`);
    }
  });
});
