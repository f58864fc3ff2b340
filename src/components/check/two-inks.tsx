/** One line with what two people answered: each in an ink of their own, and overprinted where they say the same. */
import type { Both } from '../../lib/check/comparison.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import type { ViewName } from './view-names.tsx';

interface Props extends Both<string | undefined> {
  text: string;
  /** Whether both say the same. */
  isSame: boolean;
  names: Both<ViewName>;
  /** Those of the line. */
  marks: LanguageMarks | undefined;
  /** Those of the answers: own words are in no language that is known. */
  answerMarks?: LanguageMarks | undefined;
  t: Translate;
}

export function TwoInks({ text, one, two, isSame, names, marks, answerMarks, t }: Props) {
  const said = (answer: string | undefined) => (
    <dd {...(answer ? answerMarks : {})}>{answer ?? t('checkCompare.unsaid')}</dd>
  );
  return (
    <div class="pair">
      <p {...marks}>{text}</p>
      <dl>
        {isSame ? (
          <div class="side side-both">
            <dt>{t('checkCompare.both')}</dt>
            {said(one)}
          </div>
        ) : (
          <>
            <div class="side side-one">
              <dt>{names.one.short}</dt>
              {said(one)}
            </div>
            <div class="side side-two">
              <dt>{names.two.short}</dt>
              {said(two)}
            </div>
          </>
        )}
      </dl>
    </div>
  );
}
