/** Erases all that is kept here, after one question, and says what came of it. */
import { useState } from 'preact/hooks';
import { eraseEverything } from '../../browser/shared-computer.ts';
import type { Erased } from '../../browser/traces/erase-all.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { ConfirmButton } from '../form/confirm-button.tsx';

interface Props {
  onErased: () => void;
  t: Translate;
}

export function EraseEverything({ onErased, t }: Props) {
  const [told, setTold] = useState('');

  async function erase() {
    setTold(t('everything.erasing'));
    const erased = await eraseEverything();
    onErased();
    setTold(outcome(erased, t));
  }

  return (
    <>
      <ConfirmButton
        look="button button-plain"
        label={t('everything.open')}
        title={t('everything.ask')}
        text={t('everything.text')}
        yes={t('shared.erase')}
        no={t('erase.no')}
        onYes={() => void erase()}
      />
      <p role="status" class="told">
        {told}
      </p>
    </>
  );
}

function outcome(erased: Erased | undefined, t: Translate): string {
  if (!erased) return t('erase.failed');
  if (erased.isDone) return t('everything.erased');
  return erased.left > 0 ? t('everything.left', { count: erased.left }) : t('everything.unsure');
}
