/** What the builder fetches from the built site, for islands that run without one. */
import { vi } from 'vitest';
import { QUESTION_ROOMS, type Questions } from '../../src/browser/agreement-files.ts';
import { contentFor } from '../../src/lib/agreement/mode-content.ts';
import { isGeneral } from '../../src/lib/agreement/template-schema.ts';
import { pickWords, type Words } from '../../src/lib/i18n/messages.ts';
import { MODES } from '../../src/lib/partnership/mode.ts';
import { SETTINGS } from '../../src/lib/partnership/setting.ts';
import { agreementOf, CLAUSES, englishWords, TEMPLATES } from './content.ts';
import { GUIDE_WORDS_HERE } from './guide-words.ts';

/** Answers as the site does; `given` stands in the place of files, by name, and undefined where one cannot be had. */
export function fetchedFiles(given: Record<string, unknown> = {}, words = englishWords()) {
  return vi.fn(async (path: string) => {
    const name = /([^/]+)\.json$/.exec(path)?.[1] ?? '';
    const body = await (Object.hasOwn(given, name) ? given[name] : files(words)[name]);
    const isThere = body !== undefined;
    return { ok: isThere, status: isThere ? 200 : 404, json: async () => structuredClone(body) };
  });
}

function files(words: Words): Record<string, unknown> {
  const all = [...CLAUSES.keys()];
  const offered = MODES.flatMap((mode) =>
    TEMPLATES.filter(({ data }) => data.modes.includes(mode)).map(({ id, data }) => {
      const content = contentFor(data, mode, CLAUSES);
      const { title, summary, settings } = data;
      const size = content.clauses.length;
      return {
        content,
        card: { id: isGeneral(data) ? '' : id, title, summary, mode, settings, size },
      };
    }),
  );
  const questions: Questions = {
    words: pickWords(words, QUESTION_ROOMS),
    templates: offered.map(({ card }) => card),
    settings: SETTINGS,
    origins: { meeting: { found: 10, sources: ['dubois-investment'] } },
    boundaries: [...CLAUSES].filter(([, { boundary }]) => boundary).map(([id]) => id),
    endings: { 'ending-well': { title: 'Ending well' } },
    sources: { 'dubois-investment': 'DuBois and others' },
    worksheets: { goals: { kind: 'goal', href: '/tools/goals/', name: 'Goal worksheet' } },
    fingerprints: { en: Array.from({ length: 256 }, (_, i) => `word-${i}`) },
  };
  return {
    questions,
    'guide-words': GUIDE_WORDS_HERE,
    ...Object.fromEntries(
      offered.map(({ card, content }) => [
        card.id ? `${card.mode}-${card.id}` : card.mode,
        content,
      ]),
    ),
    ...Object.fromEntries(
      MODES.map((mode) => {
        const first = TEMPLATES.find(({ data }) => isGeneral(data) && data.modes.includes(mode));
        const library = first && contentFor({ ...first.data, clauses: all }, mode, CLAUSES);
        return [`library-${mode}`, library?.clauses ?? agreementOf(mode).clauses];
      }),
    ),
  };
}
