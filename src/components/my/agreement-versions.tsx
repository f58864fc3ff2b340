/** The versions of an agreement that are kept, told by what its paper said. */
import { loadModeContent } from '../../browser/mode-content.ts';
import { changesBetween } from '../../lib/agreement/changes.ts';
import { AGREEMENT, type Draft } from '../../lib/agreement/draft.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { EarlierVersions } from './earlier-versions.tsx';
import type { MyProps } from './my-props.ts';

interface Props extends MyProps {
  record: SavedRecord<Draft>;
}

export function AgreementVersions({ record, ...shared }: Props) {
  const { t, locale } = shared;

  /** Fetches the questions of the modes that it has had, without which nothing can be told. */
  async function compare(found: readonly SavedRecord<Draft>[]) {
    const modes = [...new Set([record, ...found].map(({ body }) => body.mode))];
    const loaded = await Promise.all(
      modes.map(async (mode) => [mode, await loadModeContent(locale, mode)] as const),
    );
    const contents = new Map(loaded);
    return ({ body: draft }: SavedRecord<Draft>) => {
      const [then, now] = [contents.get(draft.mode), contents.get(record.body.mode)];
      if (!then || !now) return undefined;
      const today = { draft: record.body, content: now };
      return changesBetween({ draft, content: then }, today, { t, locale });
    };
  }

  return <EarlierVersions {...shared} type={AGREEMENT} record={record} compare={compare} />;
}
