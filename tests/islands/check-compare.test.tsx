// @vitest-environment happy-dom
/** Two views side by side, from a file and at one device, as two people meet them. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CompareStep } from '../../src/components/check/compare-step.tsx';
import type { Check } from '../../src/lib/check/check.ts';
import { viewOf, viewText } from '../../src/lib/check/view.ts';
import { MAX_TEXT } from '../../src/lib/records/limits.ts';
import { recordFileText } from '../../src/lib/transfer/record-file.ts';
import {
  answersTo,
  BALANCE,
  BEN,
  groupOf,
  MINE,
  opened,
  queryGroup,
  record,
  show,
  TRUST,
  text,
  tick,
} from '../support/check-time.tsx';
import { ASKED } from '../support/checks.ts';
import { t } from '../support/content.ts';
import { FakeStorage } from '../support/fake-storage.ts';

let local: FakeStorage;
beforeEach(() => {
  local = new FakeStorage();
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', local);
});
afterEach(() => {
  cleanup();
  // Whatever was done, nothing was written.
  expect(local.length).toBe(0);
});

describe('the other’s view in a file', () => {
  const open = (words: string) =>
    fireEvent.change(screen.getByLabelText(t('checkCompare.file')), {
      target: { files: [new File([words], 'check-view.json')] },
    });
  const view = (part: Partial<Check> = {}, ids = ['trust', 'balance']) =>
    viewText(viewOf({ ...BEN.body, ...part }, ASKED, { dimensions: new Set(ids), words: true }));

  test('opens part by part, once each is shown too', async () => {
    show(CompareStep);
    open(view());
    expect(await screen.findByText(t('checkCompare.nobody'))).toBeTruthy();
    expect(text()).toContain(t('checkCompare.opened', { who: 'Ben', day: '27 November 2026' }));
    expect(text()).toContain(t('checkCompare.byOne', { name: 'Ben', other: 'Ana' }));
    expect(text()).not.toContain('Never');
    expect(text()).not.toContain('The jokes');
    expect(text()).not.toContain(t('checkCompare.now.both'));

    tick(t('checkCompare.show'), BALANCE.title);
    expect(opened()).toEqual([t('checkCompare.standing.alike', { part: BALANCE.title })]);
    expect(text()).not.toContain('Never');
    expect(screen.getByText(t('checkCompare.honest'))).toBeTruthy();

    tick(t('checkCompare.show'), TRUST.title);
    expect(opened()).toEqual([
      t('checkCompare.standing.differ', { part: TRUST.title }),
      t('checkCompare.standing.alike', { part: BALANCE.title }),
    ]);
    const [trust] = screen.getAllByRole('listitem');
    expect(trust?.textContent).toContain(t('checkCompare.now.both'));
    expect(trust?.textContent).toContain(TRUST.question);
    const pairs = [...(trust?.querySelectorAll('.pair') ?? [])].map((pair) =>
      [...pair.querySelectorAll('dt, dd')].map((part) => part.textContent),
    );
    expect(pairs).toEqual([
      [t('checkCompare.both'), 'Often'],
      ['Ana', 'Often', 'Ben', 'Never'],
      [t('checkCompare.both'), 'Often'],
    ]);
    expect(text()).not.toContain(BALANCE.question);

    expect(text()).not.toContain('The jokes');
    tick(t('checkCompare.show'), t('checkCompare.words'));
    expect(text()).toContain('The jokes');
  });

  test.each<[string, string, keyof typeof WRONG]>([
    ['a photograph', '\u0089PNG\r\n\u001a\n', 'foreign'],
    ['an empty file', '', 'foreign'],
    ['a whole check', recordFileText(BEN), 'foreign'],
    ['one cut short', view().slice(0, -30), 'damaged'],
    ['one of a newer release', view().replace('"version": 1', '"version": 2'), 'too-new'],
    ['one far too large', 'x'.repeat(3 * MAX_TEXT + 1), 'too-long'],
    ['of another check', view().replace('"relationship"', '"ready"'), 'questionnaire'],
    ['of another edition', view({ edition: 2 }), 'edition'],
    ['of a pulse', view({ form: 'pulse' }), 'form'],
  ])('fault 35: %s is refused in plain words', async (_, words, problem) => {
    show(CompareStep);
    open(words);
    expect(await screen.findByText(WRONG[problem])).toBeTruthy();
    expect(screen.queryByRole('heading', { name: t('checkCompare.side') })).toBeNull();
  });

  test('a wrong one after a good one leaves that open', async () => {
    show(CompareStep);
    open(view());
    await screen.findByText(t('checkCompare.nobody'));
    open('{}');
    expect(await screen.findByText(WRONG.foreign)).toBeTruthy();
    expect(screen.getByText(t('checkCompare.nobody'))).toBeTruthy();
  });

  test('fault 34: what looks like a tag is shown as text', async () => {
    show(CompareStep);
    open(view({ name: '<img src=x onerror=alert(1)>', open: { keep: '<b>x</b>' } }));
    await screen.findByText(t('checkCompare.nobody'));
    tick(t('checkCompare.show'), t('checkCompare.words'));
    expect(text()).toContain('<b>x</b>');
    expect(document.querySelector('img, b')).toBeNull();
  });

  test('a name that would turn the words around it is kept to itself', async () => {
    const name = '\u202EneB';
    show(CompareStep);
    open(view({ name, matters: { balance: true } }));
    await screen.findByText(t('checkCompare.nobody'));
    tick(t('checkCompare.show'), BALANCE.title);
    expect(text()).toContain(t('checkCompare.now.one', { name }));
    expect(text()).toContain(t('checkCompare.opened', { who: name, day: '27 November 2026' }));
    expect(text()).toContain(t('checkCompare.byOne', { name, other: 'Ana' }));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const holders: (string | undefined)[] = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      if (textContent?.includes('\u202E')) holders.push(parentElement?.tagName);
    }
    expect(new Set(holders)).toEqual(new Set(['BDI']));
  });

  test('a long name stands whole once, and short everywhere else', async () => {
    const name = 'Ben '.repeat(50).trim();
    show(CompareStep);
    open(view({ name }));
    await screen.findByText(t('checkCompare.nobody'));
    tick(t('checkCompare.show'), TRUST.title);
    expect(text().split(name)).toHaveLength(2);
    expect(text().split(`${name.slice(0, 39)}…`).length).toBeGreaterThan(2);
  });

  test('both days are told, and where they lie far apart', async () => {
    show(CompareStep);
    open(view());
    await screen.findByText(t('checkCompare.nobody'));
    const days = () => [...document.querySelectorAll('dd')].map(({ textContent }) => textContent);
    expect(days().slice(0, 2)).toEqual(['28 November 2026', '27 November 2026']);
    expect(screen.queryByText(t('checkCompare.apart'))).toBeNull();
    open(view({ day: '2026-10-30' }));
    expect(await screen.findByText(t('checkCompare.apart'))).toBeTruthy();
    open(view({ day: '' }));
    await waitFor(() => expect(days()[1]).toBe(t('checkCompare.undated')));
    expect(screen.queryByText(t('checkCompare.apart'))).toBeNull();
  });

  test('it is gone when the page is left, and so are the ticks', async () => {
    show(CompareStep);
    open(view());
    await screen.findByText(t('checkCompare.nobody'));
    tick(t('checkCompare.show'), TRUST.title);
    expect(text()).toContain('Never');
    fireEvent(window, new Event('pagehide'));
    await waitFor(() => expect(text()).not.toContain('Never'));
    expect(text()).not.toContain('Ben');
    for (const box of screen.getAllByRole('checkbox')) expect(box).toHaveProperty('checked', false);
  });
});

const WRONG = {
  foreign: t('checkCompare.wrong.foreign'),
  damaged: t('checkCompare.wrong.damaged'),
  'too-new': t('checkCompare.wrong.too-new'),
  'too-long': t('checkCompare.wrong.too-long'),
  questionnaire: t('checkCompare.wrong.questionnaire'),
  edition: t('checkCompare.wrong.edition'),
  form: t('checkCompare.wrong.form'),
};

describe('both at one device', () => {
  const choose = (id: string) =>
    fireEvent.change(screen.getByLabelText(t('checkCompare.here')), { target: { value: id } });
  const [ana, ben] = [
    t('checkCompare.showOf', { name: 'Ana' }),
    t('checkCompare.showOf', { name: 'Ben' }),
  ];

  test('each ticks for themselves, and a part opens once both have', () => {
    show(CompareStep, { others: [BEN] });
    choose('ben');
    expect(text()).not.toContain('Never');
    tick(ben, TRUST.title);
    expect(text()).toContain(t('checkCompare.byOne', { name: 'Ben', other: 'Ana' }));
    expect(text()).not.toContain('Never');
    tick(ana, TRUST.title);
    expect(opened()).toEqual([t('checkCompare.standing.differ', { part: TRUST.title })]);
    expect(text()).toContain('Never');
    tick(ben, TRUST.title);
    expect(text()).not.toContain('Never');
    // What they see stands before both of them, so there is nothing to hand over.
    expect(text()).not.toContain(t('checkCompare.back'));
  });

  test('somebody else’s check begins without ticks, and no check is offered that does not fit', () => {
    const chi = record('chi', { name: 'Chi', answers: answersTo('never') });
    const pulse = record('pulse', { name: 'Dia', form: 'pulse' });
    show(CompareStep, { others: [BEN, chi, pulse] });
    expect(screen.getAllByRole('option').map((option) => option.getAttribute('value'))).toEqual([
      '',
      'chi',
      'ben',
    ]);
    choose('ben');
    tick(ben, t('checkCompare.all'));
    choose('chi');
    const chis = groupOf(t('checkCompare.showOf', { name: 'Chi' }));
    for (const box of within(chis).getAllByRole('checkbox'))
      expect(box).toHaveProperty('checked', false);
  });

  test('choosing a check tells nothing of what its owner has not ticked', () => {
    const boxes = (given: Partial<Check>) => {
      show(CompareStep, { others: [record('ben', { ...BEN.body, ...given })] });
      choose('ben');
      const shown = text();
      cleanup();
      return shown;
    };
    const [item = ''] = TRUST.items.map(({ id }) => id);
    expect(boxes({ answers: { [item]: 'never' }, open: {} })).toBe(boxes({}));
  });

  test('an empty part and unwritten words say so once they are ticked', () => {
    const [item = ''] = TRUST.items.map(({ id }) => id);
    const few = record('ben', { ...BEN.body, answers: { [item]: 'never' }, open: { keep: ' ' } });
    show(CompareStep, { others: [few] });
    choose('ben');
    const empty = t('checkCompare.byEmpty', { name: 'Ben' });
    const unwritten = t('checkCompare.wordsEmpty', { name: 'Ben' });
    tick(ana, t('checkCompare.all'));
    tick(ben, TRUST.title);
    expect(opened()).toHaveLength(1);
    expect(text()).not.toContain(empty);
    expect(text()).not.toContain(unwritten);
    tick(ben, BALANCE.title);
    expect(text().split(empty)).toHaveLength(2);
    expect(opened()).toHaveLength(1);
    tick(ben, t('checkCompare.words'));
    expect(text()).toContain(unwritten);
  });

  test('two of one name, or of none, are told apart', () => {
    show(CompareStep, { others: [record('ben', { ...BEN.body, name: 'ana' })] });
    choose('ben');
    const name = t('checkCompare.secondOf', { name: 'ana' });
    expect(groupOf(t('checkCompare.showOf', { name }))).toBeTruthy();
    cleanup();
    show(CompareStep, {
      record: record('mine', { ...MINE.body, name: '' }),
      others: [record('ben', { ...BEN.body, name: ' ' })],
    });
    choose('ben');
    for (const name of [t('checkCompare.first'), t('checkCompare.second')]) {
      expect(groupOf(t('checkCompare.showOf', { name }))).toBeTruthy();
    }
  });

  test('two pulses are compared too, and other wordings are told', () => {
    show(CompareStep, {
      record: record('mine', { ...MINE.body, form: 'pulse' }),
      others: [record('ben', { ...BEN.body, form: 'pulse', mode: 'cross-age' })],
    });
    choose('ben');
    tick(ana, t('checkCompare.all'));
    tick(ben, TRUST.title);
    const [trust] = screen.getAllByRole('listitem');
    expect(trust?.querySelectorAll('.pair')).toHaveLength(1);
    expect(screen.queryByLabelText(t('checkCompare.words'))).toBeNull();
    expect(text()).toContain(t('checkCompare.modes', { name: 'Ana' }));
  });

  test('another check on the page forgets whatever was ticked', () => {
    const { rerender } = show(CompareStep, { others: [BEN] });
    choose('ben');
    tick(ben, t('checkCompare.all'));
    const next = { record: record('next', MINE.body), others: [BEN], asked: ASKED };
    rerender(<CompareStep {...next} t={t} locale="en" />);
    expect(queryGroup(ben)).toBeUndefined();
  });
});
