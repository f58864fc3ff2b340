/** What the goal worksheet fetches when somebody goes on: the words of its questions, and the sources that they cite. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import type { GoalQuestions } from '../../../../browser/goal-files.ts';
import { localePaths, wordsFor } from '../../../../components/page/words.ts';
import { pickWords } from '../../../../lib/i18n/messages.ts';

export const getStaticPaths = localePaths;

const SOURCES = ['wang-2021'];

export const GET: APIRoute = async ({ props }) => {
  const { words } = await wordsFor(String(props['locale']));
  const sources = (await getCollection('sources')).filter(({ id }) => SOURCES.includes(id));
  const questions: GoalQuestions = {
    words: pickWords(words, ['goalQuestions', 'goalTalk', 'questions.files']),
    sources: Object.fromEntries(
      sources.map(({ id, data: { authors, year } }) => [
        id,
        year ? `${authors}, ${year}` : authors,
      ]),
    ),
  };
  return Response.json(questions);
};
