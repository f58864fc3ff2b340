// @vitest-environment happy-dom
/** A check over time, and two views side by side, as a person meets them. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CompareStep } from '../../src/components/check/compare-step.tsx';
import { HistoryStep } from '../../src/components/check/history-step.tsx';
import type { OverTimeProps } from '../../src/components/check/over-time-props.ts';
import type { Check } from '../../src/lib/check/check.ts';
import { type View, viewOf, viewText } from '../../src/lib/check/view.ts';
import { MAX_TEXT } from '../../src/lib/records/limits.ts';
import { recordFileText } from '../../src/lib/transfer/record-file.ts';
import { ASKED, checkRecord, FULL_CHECK } from '../support/checks.ts';
import { t } from '../support/content.ts';
import { FakeStorage } from '../support/fake-storage.ts';

const ENGLISH = { lang: 'en', dir: 'ltr' } as const;
const IDS = ASKED.groups.map(({ id }) => id);
const dimension = (id: string) => {
  const found = ASKED.groups.find((group) => group.id === id);
  if (!found) throw new Error(`There is no dimension ${id}.`);
  return found;
};
const [TRUST, BALANCE] = [dimension('trust'), dimension('balance')];
const answersTo = (answer: string) =>
  Object.fromEntries(ASKED.groups.flatMap(({ items }) => items.map(({ id }) => [id, answer])));
const record = (id: string, part: Partial<Check> = {}) =>
  checkRecord(
    { ...FULL_CHECK, ...part },
    { id, savedAt: `${part.day ?? '2026-11-28'}T10:00:00.000Z` },
  );
const MINE = record('mine', { answers: answersTo('often'), matters: { trust: true } });
const BEN = record('ben', {
  name: 'Ben',
  day: '2026-11-27',
  answers: { ...answersTo('often'), [TRUST.items[1]?.id ?? '']: 'never' },
  matters: { trust: true },
  open: { keep: 'The jokes', change: '' },
});

function show(Step: typeof CompareStep, part: Partial<OverTimeProps> = {}) {
  const props = { record: MINE, others: [], asked: ASKED, t, locale: 'en', ...part };
  return render(<Step {...props} />);
}
const tick = (group: string, label: string) =>
  fireEvent.click(within(screen.getByRole('group', { name: group })).getByLabelText(label));
/** What was said of saving. */
const told = () => screen.getAllByRole('status')[0]?.textContent;
const text = () => document.body.textContent ?? '';
const opened = () =>
  screen.getAllByRole('listitem').map((item) => within(item).getByRole('heading').textContent);

let local: FakeStorage;
let files: Blob[];
beforeEach(() => {
  local = new FakeStorage();
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', local);
  files = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${files.push(blob as Blob)}`);
});
afterEach(() => {
  cleanup();
  // Whatever was done, nothing was written.
  expect(local.length).toBe(0);
});

describe('how it changes', () => {
  const earlier = [
    record('october', { day: '2026-10-31', answers: answersTo('never') }),
    record('september', { day: '2026-09-26', answers: answersTo('cant-say') }),
  ];

  test('too few dates are told, with how many more it takes', () => {
    show(HistoryStep, { others: earlier.slice(1) });
    expect(text()).toContain(t('checkHistory.sofar', { count: 2 }));
    expect(text()).toContain(t('checkHistory.missing', { count: 1 }));
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('each dimension is drawn, and told as a table with the words of the answers', () => {
    show(HistoryStep, { others: [...earlier, BEN] });
    const name = `${TRUST.title} ${t('checkHistory.drawing', {
      count: 3,
      first: '26 September 2026',
      last: '28 November 2026',
    })}`;
    const drawing = screen.getByRole('img', { name });
    expect(screen.getAllByRole('img')).toHaveLength(IDS.length);
    expect(drawing.querySelectorAll('.mark-full, .mark-ring')).toHaveLength(9);
    const rows = within(screen.getByRole('table', { name: TRUST.title })).getAllByRole('row');
    const cells = rows.map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual([
      [t('checkHistory.line'), '26 September 2026', '31 October 2026', '28 November 2026'],
      ...TRUST.items.map(({ text }, i) => [
        `${i + 1}. ${text}`,
        '– Can’t say',
        '○ Never',
        '● Often',
      ]),
    ]);
    expect(text()).toContain(t('checkHistory.oneChange'));
  });

  test('fault 98: the marks differ in shape, whatever their colour', () => {
    const answers = ['often', 'sometimes', 'never', 'cant-say'];
    const others = answers.map((answer, i) =>
      record(`${i}`, { day: `2026-0${i + 1}-01`, answers: answersTo(answer) }),
    );
    show(HistoryStep, {
      record: record('open', { answers: { [TRUST.items[0]?.id ?? '']: 'often' } }),
      others,
    });
    const [, , balance] = screen.getAllByRole('img');
    const shapes = (parent: Element | null | undefined) =>
      [...(parent?.querySelectorAll('.mark-full, .mark-ring') ?? [])].map(
        (mark) => `${mark.tagName} ${mark.getAttribute('class')} ${mark.getAttribute('r') ?? ''}`,
      );
    const row = balance?.querySelectorAll('g')[1];
    expect(shapes(row)).toEqual([
      'circle mark-full 7',
      'circle mark-ring 7',
      'path mark-full ',
      'circle mark-ring 7',
      'path mark-ring ',
      'circle mark-full 1.5',
    ]);
    expect(text()).toContain('Never · Rarely');
    expect(text()).toContain(t('checkHistory.open'));
  });

  test('fault 99: words in another language than the page are marked', () => {
    show(HistoryStep, { others: earlier, marks: ENGLISH });
    const languages = [TRUST.title, TRUST.items[0]?.text ?? '', 'Often'].flatMap((words) =>
      screen.getAllByText(words).map((element) => element.closest('[lang]')?.getAttribute('lang')),
    );
    expect(new Set(languages)).toEqual(new Set(['en']));
  });
});

describe('what the other may see', () => {
  const saved = async () => files.at(-1)?.text();
  const save = () => fireEvent.click(screen.getByRole('button', { name: t('checkCompare.save') }));

  test('nothing is ticked at first, and nothing leaves', () => {
    show(CompareStep);
    for (const box of screen.getAllByRole('checkbox')) expect(box).toHaveProperty('checked', false);
    save();
    expect(screen.getByText(t('checkCompare.nothing'))).toBeTruthy();
    expect(files).toEqual([]);
  });

  test('a file holds what was ticked, and no word of the rest', async () => {
    const canary = record('canary', {
      ...MINE.body,
      note: 'canary-note',
      action: { what: 'canary-what', owner: 'canary-owner', by: '2026-12-05' },
      open: { keep: 'canary-open', change: '' },
    });
    show(CompareStep, { record: canary });
    tick(t('checkCompare.show'), TRUST.title);
    save();
    expect(told()).toMatch(/check-view-\d{4}-\d\d-\d\d\.json/);
    const shown = { dimensions: new Set(['trust']), words: false };
    expect(await saved()).toBe(viewText(viewOf(canary.body, ASKED, shown)));
    expect(await saved()).not.toMatch(/canary|balance/);
    tick(t('checkCompare.show'), t('checkCompare.words'));
    expect(told()).toBe('');
    save();
    expect((await saved())?.match(/canary-[a-z]+/g)).toEqual(['canary-open']);
  });

  test('all parts are ticked with one box, and no own words with them', async () => {
    show(CompareStep);
    tick(t('checkCompare.show'), t('checkCompare.all'));
    save();
    const view = JSON.parse((await saved()) ?? '') as View;
    expect(Object.keys(view.dimensions)).toEqual(IDS);
    expect(view.open).toEqual({});
    tick(t('checkCompare.show'), TRUST.title);
    const all = screen.getByLabelText(t('checkCompare.all'));
    expect(all).toHaveProperty('indeterminate', true);
    expect(all).toHaveProperty('checked', false);
  });

  test('what is not answered can’t be shown, and an empty check waits', () => {
    const item = TRUST.items[0]?.id ?? '';
    show(CompareStep, { record: record('few', { answers: { [item]: 'often' }, open: {} }) });
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    expect(text()).toContain(BALANCE.title);
    cleanup();
    show(CompareStep, {
      record: record('none', { answers: {}, edition: 0, day: '' }),
      others: [BEN],
    });
    expect(text()).toContain(t('checkCompare.unanswered'));
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('nobody has to, and safety is one step away', () => {
    show(CompareStep);
    const safe = screen.getByRole('link', { name: t('checkCompare.safe') });
    expect(safe.getAttribute('href')).toBe('#safe');
  });
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
    const chis = screen.getByRole('group', { name: t('checkCompare.showOf', { name: 'Chi' }) });
    for (const box of within(chis).getAllByRole('checkbox'))
      expect(box).toHaveProperty('checked', false);
  });

  test('two of one name, or of none, are told apart', () => {
    show(CompareStep, { others: [record('ben', { ...BEN.body, name: 'ana' })] });
    choose('ben');
    const name = t('checkCompare.secondOf', { name: 'ana' });
    expect(screen.getByRole('group', { name: t('checkCompare.showOf', { name }) })).toBeTruthy();
    cleanup();
    show(CompareStep, {
      record: record('mine', { ...MINE.body, name: '' }),
      others: [record('ben', { ...BEN.body, name: ' ' })],
    });
    choose('ben');
    for (const name of [t('checkCompare.first'), t('checkCompare.second')]) {
      expect(screen.getByRole('group', { name: t('checkCompare.showOf', { name }) })).toBeTruthy();
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
    expect(screen.queryByRole('group', { name: ben })).toBeNull();
  });
});
