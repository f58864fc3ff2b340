/** A file of all that lies here, and a browser that is asked to hold on to it. */
import { HoldOn } from './hold-on.tsx';
import type { MyProps } from './my-props.ts';
import { SaveCopyButton } from './save-copy-button.tsx';

export function SaveEverything(shared: MyProps) {
  const { store, t } = shared;
  return (
    <>
      <SaveCopyButton
        {...shared}
        id="save-everything"
        class="button button-plain"
        label={t('copy.everything')}
        subject="everything"
        records={() => {
          const { partnerships, agreements, goals, checks } = store.$library.get();
          return [...partnerships, ...agreements, ...goals, ...checks];
        }}
      />
      <HoldOn t={t} />
    </>
  );
}
