/** Whether this is a shared computer, where nothing is kept; and what becomes of what lies here already. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { isAnythingKept } from '../../browser/local-copy.ts';
import { $isShared, startSharing, stopSharing } from '../../browser/shared-computer.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { ConfirmButton } from '../form/confirm-button.tsx';

interface Props {
  t: Translate;
}

export function SharedComputer({ t }: Props) {
  const isShared = useStore($isShared);
  const [hasFailed, setFailed] = useState(false);
  const start = (isErasing: boolean) =>
    void startSharing(isErasing).then((isDone) => setFailed(!isDone));
  return (
    <div class="ruled">
      <ConfirmButton
        look="button button-plain"
        label={t(isShared ? 'shared.stop' : 'shared.start')}
        title={t('shared.start')}
        text={t('shared.ask')}
        yes={t('shared.erase')}
        no={t('erase.no')}
        isAsked={() => !isShared && isAnythingKept()}
        onYes={() => start(true)}
        onNo={isShared ? stopSharing : () => start(false)}
      />
      <p class="hint" role="status">
        {t(isShared ? 'shared.isOn' : 'shared.note')} {hasFailed && t('erase.failed')}
      </p>
    </div>
  );
}
