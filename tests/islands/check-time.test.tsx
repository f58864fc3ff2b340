// @vitest-environment happy-dom
/** A check over time, and what one lets another see of it, as a person meets them. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CompareStep } from '../../src/components/check/compare-step.tsx';
import { HistoryStep } from '../../src/components/check/history-step.tsx';
import { type View, viewOf, viewText } from '../../src/lib/check/view.ts';
import {
  answersTo,
  BALANCE,
  BEN,
  MINE,
  record,
  show,
  TRUST,
  text,
  tick,
} from '../support/check-time.tsx';
import { ASKED } from '../support/checks.ts';
import { t } from '../support/content.ts';
import { FakeStorage } from '../support/fake-storage.ts';

const ENGLISH = { lang: 'en', dir: 'ltr' } as const;
const IDS = ASKED.groups.map(({ id }) => id);
/** What was said of saving. */
const told = () => screen.getAllByRole('status')[0]?.textContent;

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

  test('without a name nothing is mixed, and it says where to write one', () => {
    const nameless = [MINE, ...earlier].map(({ id, body }) => record(id, { ...body, name: '' }));
    const [open = MINE, ...others] = nameless;
    show(HistoryStep, { record: open, others });
    const link = screen.getByRole('link', { name: t('checkHistory.begin') });
    expect(link.getAttribute('href')).toBe('#begin');
    expect(text()).toContain(t('checkHistory.nameless', { begin: t('checkHistory.begin') }));
    expect(text()).not.toContain(t('checkHistory.sofar', { count: 1 }));
    expect(screen.queryByRole('img')).toBeNull();
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

  test('it says beside the button that a file can be read at once, and to swap', () => {
    show(CompareStep);
    const about = screen
      .getByRole('button', { name: t('checkCompare.save') })
      .getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(about).toEqual([t('checkCompare.swap'), t('checkCompare.inside')]);
  });

  test('nobody has to, and safety is one step away', () => {
    show(CompareStep);
    const safe = screen.getByRole('link', { name: t('checkCompare.safe') });
    expect(safe.getAttribute('href')).toBe('#safe');
  });
});
