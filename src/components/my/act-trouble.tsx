/** What went wrong with the last thing that was done here. Nothing is lost by it. */
import { useStore } from '@nanostores/preact';
import { reloadPage } from '../../browser/page-life.ts';
import type { MyProps } from './my-props.ts';

const SENTENCES = {
  full: 'my.full',
  blocked: 'my.blocked',
  ignored: 'my.full',
  'too-long': 'my.full',
  newer: 'my.newer',
  erased: 'my.erased',
  stuck: 'my.stuck',
  shared: 'save.unkept',
} as const;

export function ActTrouble({ store, t }: MyProps) {
  const problem = useStore(store.$problem);
  return (
    <div role="alert" class="trouble">
      {problem && <p>{t(SENTENCES[problem])}</p>}
      {problem === 'newer' && (
        <p class="buttons">
          <button type="button" class="button" onClick={reloadPage}>
            {t('save.reload')}
          </button>
        </p>
      )}
    </div>
  );
}
