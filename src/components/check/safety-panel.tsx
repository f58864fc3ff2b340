/** What one can do now, and whom one can turn to. It comes before any result. */
import type { CheckQuestions } from '../../browser/check-files.ts';
import { languageMarks } from '../../lib/i18n/in-language.ts';
import { DEFAULT_LOCALE, localePath } from '../../lib/i18n/locales.ts';
import { fillRuns, type Translate } from '../../lib/i18n/messages.ts';

interface Props {
  questions: CheckQuestions;
  t: Translate;
  locale: string;
}

const HELP = '/guides/signs-it-is-time-to-move-on/#if-you-are-afraid-start-here';

export function SafetyPanel({ questions, t, locale }: Props) {
  const { contacts, questionnaire } = questions;
  const { kind } = questionnaire;
  // A brand is written in the default language.
  const marks = languageMarks(DEFAULT_LOCALE, locale);
  return (
    <section class="safety" aria-labelledby="safety">
      <h3 id="safety">{t('checkQuestions.help.title')}</h3>
      <p>
        <strong>{t(`checkQuestions.help.alone.${kind}`)}</strong>
      </p>
      <p>{t(`checkQuestions.help.now.${kind}`)}</p>
      {contacts.length > 0 && (
        <>
          <h4>{t('checkQuestions.help.contacts')}</h4>
          <ul class="contact-list">
            {contacts.map(({ name, about, reach }) => (
              <li key={name}>
                {fillRuns(t, 'site.contact', {
                  name: <strong {...marks}>{name}</strong>,
                  reach: <span {...marks}>{reach}</span>,
                  about: <span {...marks}>{about}</span>,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{t('checkQuestions.help.find')}</h4>
      <ul>
        <li>{t('checkQuestions.help.danger')}</li>
        <li>{t('checkQuestions.help.person')}</li>
        <li>{t('checkQuestions.help.lines')}</li>
        <li>{t('checkQuestions.help.young')}</li>
        <li>{t('checkQuestions.help.secret')}</li>
      </ul>
      {/* The guide is about leaving a partner, and helps with nothing else. */}
      {kind === 'relationship' && (
        <p>
          {fillRuns(t, 'checkQuestions.help.more', {
            guide: <a href={localePath(locale, HELP)}>{t('checkQuestions.help.guide')}</a>,
          })}
        </p>
      )}
    </section>
  );
}
