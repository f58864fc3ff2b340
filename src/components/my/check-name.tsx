/** What a check is called in lists: what was asked, whose view it is, and the day. Nothing of what was answered. */
import type { Check } from '../../lib/check/check.ts';
import { longDate } from '../../lib/i18n/dates.ts';
import { type KnownCheck, type Name, type NameWords, withNames } from './naming.ts';

/** The questionnaire of a check; none where this copy no longer has it, or never had. */
export function knownCheck(
  { questionnaire }: Check,
  { checks }: Pick<NameWords, 'checks'>,
): KnownCheck | undefined {
  return Object.hasOwn(checks, questionnaire) ? checks[questionnaire] : undefined;
}

export function checkName(check: Check, words: NameWords): Name {
  const { t, locale } = words;
  const known = knownCheck(check, words);
  const name = check.name.trim();
  const day = check.day && longDate(check.day, locale);
  if (known?.kind === 'relationship') {
    const form = t(`myChecks.${check.form}`);
    const whose = name ? t('myChecks.of', { check: form, name }) : form;
    return day ? t('myChecks.on', { check: whose, day }) : whose;
  }
  const title = known ? [<span {...known.marks}>{known.title}</span>] : t('myChecks.gone');
  const more = name && day ? t('myChecks.both', { name, day }) : name || day;
  // A title that is a question takes no comma after it.
  return more ? withNames(t, 'myChecks.titled', { title, more }) : title;
}
