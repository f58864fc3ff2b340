/** The other agreements that lie in this browser; fetched where there are some. */
import type { Draft } from '../../lib/agreement/draft.ts';
import { namesOf } from '../../lib/agreement/names.ts';
import { daysAndTimes } from '../../lib/i18n/moments.ts';
import { OtherRecords, type OtherRecordsProps } from '../form/other-records.tsx';

export function OtherAgreements(props: OtherRecordsProps<Draft>) {
  const { t, locale } = props;
  return (
    <OtherRecords
      {...props}
      title={t('file.others')}
      label={({ body, savedAt }) =>
        t('file.openOne', {
          who: namesOf(body, t),
          when: daysAndTimes(locale).format(new Date(savedAt)),
        })
      }
    />
  );
}
