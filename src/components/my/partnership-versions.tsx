/** The versions of a partnership that are kept: the names that it has had. */
import { PARTNERSHIP, type Partnership } from '../../lib/partnership/partnership.ts';
import { changeOf } from '../../lib/records/change.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { EarlierVersions } from './earlier-versions.tsx';
import type { MyProps } from './my-props.ts';

interface Props extends MyProps {
  record: SavedRecord<Partnership>;
}

export function PartnershipVersions({ record, ...shared }: Props) {
  const { t } = shared;
  const place = ({ isArchived }: Partnership) => ({
    text: t(isArchived ? 'my.archiveTitle' : 'my.notArchived'),
  });
  const compare = async () => (version: SavedRecord<Partnership>) => [
    ...changeOf({ text: t('my.name') }, { text: version.body.name }, { text: record.body.name }),
    ...changeOf({ text: t('my.place') }, place(version.body), place(record.body)),
  ];
  return <EarlierVersions {...shared} type={PARTNERSHIP} record={record} compare={compare} />;
}
