/** What can be done with one worksheet, shown when somebody asks for it. */
import { useState } from 'preact/hooks';
import { rememberNew } from '../../browser/open-record.ts';
import type { Worksheet } from '../../browser/stores/library-view.ts';
import { AGREEMENT } from '../../lib/agreement/draft.ts';
import { archiveDraft } from '../../lib/agreement/edit.ts';
import { asNewDraft } from '../../lib/agreement/new-draft.ts';
import { CHECK } from '../../lib/check/check.ts';
import { archiveCheck } from '../../lib/check/edit.ts';
import { archiveGoal } from '../../lib/goals/edit.ts';
import { GOAL } from '../../lib/goals/goal.ts';
import { localePath } from '../../lib/i18n/locales.ts';
import type { Partnership } from '../../lib/partnership/partnership.ts';
import type { RecordKind, SavedRecord } from '../../lib/records/envelope.ts';
import { isOf } from '../../lib/records/read-any-record.ts';
import { AgreementVersions } from './agreement-versions.tsx';
import { CheckVersions } from './check-versions.tsx';
import { GoalVersions } from './goal-versions.tsx';
import type { MyProps } from './my-props.ts';
import { type Name, withNames } from './naming.ts';
import { partnershipName } from './record-name.ts';
import { SaveCopyButton } from './save-copy-button.tsx';

interface Props extends MyProps {
  record: Worksheet;
  partnerships: SavedRecord<Partnership>[];
  tool: string | undefined;
  who: Name;
}

export function RecordActs({ record, partnerships, tool, who, ...shared }: Props) {
  const { store, t, locale, tell } = shared;
  const { id } = record;
  const home = partnerships.some((one) => one.id === record.partnership)
    ? record.partnership
    : null;
  const [target, setTarget] = useState(home ?? '');
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const { isArchived } = record.body;
  const putAway = () => {
    if (isOf(AGREEMENT, record)) store.edit(record, (body) => archiveDraft(body, !isArchived));
    if (isOf(GOAL, record)) store.edit(record, (body) => archiveGoal(body, !isArchived));
    if (isOf(CHECK, record)) store.edit(record, (body) => archiveCheck(body, !isArchived));
    tell(t(isArchived ? 'my.unarchived' : 'my.archivedOne'), isArchived ? `open-${id}` : 'archive');
  };
  return (
    <div class="my-panel">
      <div class="buttons">
        {isOf(CHECK, record) ? (
          tool && (
            <a
              class="link-button"
              href={localePath(locale, tool)}
              onClick={() => rememberNew(record.kind, home)}
            >
              {t('myChecks.takeAgain')}
            </a>
          )
        ) : (
          <button
            type="button"
            class="link-button"
            onClick={() => {
              if (isOf(AGREEMENT, record)) store.duplicate(record, asNewDraft(record.body));
              if (isOf(GOAL, record)) store.duplicate(record, archiveGoal(record.body, false));
              tell(t('my.duplicated'));
            }}
          >
            {t('my.duplicate')}
          </button>
        )}
        <button
          type="button"
          class="link-button"
          aria-expanded={isHistoryOpen}
          onClick={() => setHistoryOpen(!isHistoryOpen)}
        >
          {t('my.history')}
        </button>
        <button type="button" class="link-button" onClick={putAway}>
          {withNames(t, isArchived ? 'my.unarchive' : 'my.archive', { name: who })}
        </button>
        <button type="button" class="link-button" onClick={() => void store.remove(record)}>
          {t('my.delete')}
        </button>
        <SaveCopyButton
          {...shared}
          id={`save-${id}`}
          class="link-button"
          label={t('copy.one')}
          subject={record.kind as RecordKind}
          records={() => [record]}
        />
      </div>
      {partnerships.length > 0 && (
        <form
          class="my-move"
          onSubmit={(event) => {
            event.preventDefault();
            store.move<unknown>(record, target || null);
            tell(withNames(t, 'my.moved', { who }), `open-${id}`);
          }}
        >
          <label for={`move-${id}`}>{t('my.move')}</label>
          <select
            id={`move-${id}`}
            value={target}
            onChange={(event) => setTarget(event.currentTarget.value)}
          >
            <option value="">{t('my.loose')}</option>
            {partnerships.map((one) => (
              <option key={one.id} value={one.id}>
                {partnershipName(one, t)}
              </option>
            ))}
          </select>
          <button type="submit" class="button button-plain">
            {t('my.moveYes')}
          </button>
        </form>
      )}
      {isHistoryOpen && isOf(AGREEMENT, record) && (
        <AgreementVersions {...shared} record={record} />
      )}
      {isHistoryOpen && isOf(CHECK, record) && <CheckVersions {...shared} record={record} />}
      {isHistoryOpen && isOf(GOAL, record) && <GoalVersions {...shared} record={record} />}
    </div>
  );
}
