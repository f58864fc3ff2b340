/** The versions of an agreement that are kept, told by what its paper said. */
import { loadQuestions } from '../../browser/agreement-files.ts';
import { loadPlaced } from '../../browser/placed-questions.ts';
import { changesBetween } from '../../lib/agreement/changes.ts';
import { AGREEMENT, type Draft } from '../../lib/agreement/draft.ts';
import { translator } from '../../lib/i18n/messages.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { EarlierVersions } from './earlier-versions.tsx';
import type { MyProps } from './my-props.ts';

interface Props extends MyProps {
  record: SavedRecord<Draft>;
}

export function AgreementVersions({ record, ...shared }: Props) {
  const { t, locale } = shared;

  /** Fetches the questions that each of them has had, without which nothing can be told. */
  async function compare(found: readonly SavedRecord<Draft>[]) {
    const side = async ({ body: draft }: SavedRecord<Draft>) => {
      const content = await loadPlaced(locale, draft, t('agreement.ownClause'));
      return { draft, content };
    };
    const [now, questions] = await Promise.all([side(record), loadQuestions(locale)]);
    const asked = { t: translator(questions.words, locale), templates: questions.templates };
    const sides = new Map(
      await Promise.all(found.map(async (one) => [one, await side(one)] as const)),
    );
    return (one: SavedRecord<Draft>) => {
      const then = sides.get(one);
      return then && changesBetween(then, now, { t, locale }, asked);
    };
  }

  return <EarlierVersions {...shared} type={AGREEMENT} record={record} compare={compare} />;
}
