/** What the goal worksheet fetches when somebody goes on: the words of its questions, and the sources that they cite. */
import { getCollection, getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import type { GoalQuestions } from '../../../../browser/goal-files.ts';
import { localePaths, wordsFor } from '../../../../components/page/words.ts';
import { pickWords } from '../../../../lib/i18n/messages.ts';

export const getStaticPaths = localePaths;

/** Those that the questions cite; hints bring their own. */
const SOURCES = ['wang-2021'];

export const GET: APIRoute = async ({ props }) => {
  const locale = String(props['locale']);
  const { words } = await wordsFor(locale);
  const rules = await getEntry('hints', locale);
  const cited = Object.values(rules?.data.kinds ?? {}).map(({ source }) => source);
  const sources = (await getCollection('sources'))
    .filter(({ id }) => [...SOURCES, ...cited].includes(id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const questions: GoalQuestions = {
    words: pickWords(words, ['goalQuestions', 'goalTalk', 'questions.files', 'opened']),
    sources: Object.fromEntries(
      sources.map(({ id, data: { authors, year } }) => [
        id,
        year ? `${authors}, ${year}` : authors,
      ]),
    ),
  };
  return Response.json(questions);
};
