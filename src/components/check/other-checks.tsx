/** The other checks of this questionnaire that lie in this browser, by whose view they are and when. */
import type { Check } from '../../lib/check/check.ts';
import { longDate } from '../../lib/i18n/dates.ts';
import { OtherRecords, type OtherRecordsProps } from '../form/other-records.tsx';

export function OtherChecks(props: OtherRecordsProps<Check>) {
  const { t, locale } = props;
  return (
    <OtherRecords
      {...props}
      title={t('check.file.others')}
      label={({ body, savedAt }) =>
        t('check.file.openOne', {
          who: body.name.trim() || t('file.nobody'),
          day: longDate(body.day || savedAt.slice(0, 10), locale),
        })
      }
      note={({ form }) => form === 'pulse' && t('check.form.pulse')}
    />
  );
}
