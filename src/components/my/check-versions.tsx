/** The versions of a check that are kept, told by the answers that have changed. */
import { loadCheckQuestions } from '../../browser/check-files.ts';
import { CHECK, type Check } from '../../lib/check/check.ts';
import { checkColumns } from '../../lib/check/columns.ts';
import { wordsmithOf } from '../../lib/document/wordsmith.ts';
import { translator } from '../../lib/i18n/messages.ts';
import { changeOf } from '../../lib/records/change.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { EarlierVersions } from './earlier-versions.tsx';
import type { MyProps } from './my-props.ts';

interface Props extends MyProps {
  record: SavedRecord<Check>;
}

export function CheckVersions({ record, ...shared }: Props) {
  const { locale } = shared;

  /** Fetches the questionnaire, without which an answer is only a name. */
  async function compare() {
    const questions = await loadCheckQuestions(locale, record.body.questionnaire);
    const page = { t: translator(questions.words, locale), locale };
    const columns = checkColumns(questions.questionnaire, wordsmithOf(questions, page), true);
    const said = (text: string) => ({ text, marks: questions.foreign?.marks });
    return (version: SavedRecord<Check>) =>
      columns.flatMap(([label, value]) =>
        changeOf(said(label), said(value(version.body)), said(value(record.body))),
      );
  }

  return <EarlierVersions {...shared} type={CHECK} record={record} compare={compare} />;
}
