/**
 * Two views side by side: what one lets the other see, how that is handed over, and what both show.
 * Ticks and the other’s view live in this screen alone. Nothing here is saved, and nothing is sent.
 */
import { useEffect, useState } from 'preact/hooks';
import { onGone } from '../../browser/page-life.ts';
import { fitting } from '../../lib/check/comparison.ts';
import { canBeShown, emptyOf, type Shown, type View, viewOf } from '../../lib/check/view.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import styles from '../../styles/check-time.css?url';
import { OtherView } from './other-view.tsx';
import type { OverTimeProps } from './over-time-props.ts';
import { SaveView } from './save-view.tsx';
import { ShowMine } from './show-mine.tsx';
import { SideBySide } from './side-by-side.tsx';
import { viewNames } from './view-names.tsx';

const NOTHING: Shown = { dimensions: new Set(), words: false };

export function CompareStep({ record, others, asked, t, locale, marks }: OverTimeProps) {
  const [mine, setMine] = useState(NOTHING);
  /** The view in a file. */
  const [opened, setOpened] = useState<View>();
  /** The check on this device that was chosen in its place, and what its owner ticks. */
  const [hereId, setHereId] = useState('');
  const [theirs, setTheirs] = useState(NOTHING);
  const forget = () => {
    setMine(NOTHING);
    setOpened(undefined);
    setHereId('');
    setTheirs(NOTHING);
  };
  // Some browsers keep a page whole for going back to it.
  useEffect(() => onGone(forget), []);
  useEffect(forget, [record.id]);

  const check = record.body;
  const here = fitting(record, others);
  const chosen = here.find(({ id }) => id === hereId)?.body;
  const one = viewOf(check, asked, mine);
  const two = chosen ? viewOf(chosen, asked, theirs) : opened;
  const names = viewNames(one, two, t);
  const showOf = (of: keyof typeof names) =>
    fillRuns(t, 'checkCompare.showOf', { name: names[of].short });
  const shared = { asked, marks, t };
  return (
    <>
      {/* Not with the page, whose first visit would carry it. */}
      <link rel="stylesheet" href={styles} />
      {canBeShown(check, asked).length === 0 ? (
        <p class="ruled">{t('checkCompare.unanswered')}</p>
      ) : (
        <>
          <SaveView {...shared} view={one}>
            <ShowMine
              {...shared}
              legend={chosen ? showOf('one') : t('checkCompare.show')}
              check={check}
              shown={mine}
              onShown={setMine}
            />
          </SaveView>
          <OtherView
            {...shared}
            mine={check}
            opened={opened}
            here={here}
            hereId={hereId}
            onOpened={(view) => {
              setHereId('');
              setOpened(view);
            }}
            onHere={(id) => {
              setOpened(undefined);
              setTheirs(NOTHING);
              setHereId(id);
            }}
            locale={locale}
          >
            {chosen && (
              <ShowMine
                {...shared}
                legend={showOf('two')}
                check={chosen}
                isTheirs
                shown={theirs}
                onShown={setTheirs}
              />
            )}
          </OtherView>
          {two && (
            <SideBySide
              {...shared}
              one={one}
              two={two}
              names={names}
              empty={chosen ? emptyOf(chosen, asked, theirs) : NOTHING}
              isFile={!chosen}
              locale={locale}
            />
          )}
        </>
      )}
    </>
  );
}
