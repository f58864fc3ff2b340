/** What one person lets another see of a check: a tick for each dimension, and none at first. */
import type { ComponentChildren } from 'preact';
import type { Check } from '../../lib/check/check.ts';
import type { RelationshipCheck } from '../../lib/check/questionnaire.ts';
import { canBeShown, hasWords, type Shown } from '../../lib/check/view.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import { fillRuns, type Translate } from '../../lib/i18n/messages.ts';
import { Tick } from './tick.tsx';

interface Props {
  legend: ComponentChildren;
  check: Check;
  /** Whether it is somebody else’s: then no box may be left out, since that would tell what they have not ticked. */
  isTheirs?: boolean;
  asked: RelationshipCheck;
  shown: Shown;
  onShown: (shown: Shown) => void;
  marks: LanguageMarks | undefined;
  t: Translate;
}

export function ShowMine(props: Props) {
  const { legend, check, isTheirs = false, asked, shown, onShown, marks, t } = props;
  const offered = isTheirs ? asked.groups : canBeShown(check, asked);
  // A pulse does not ask for words.
  const offersWords = isTheirs ? check.form === 'full' : hasWords(check, asked);
  const left = asked.groups.filter((dimension) => !offered.includes(dimension));
  const ticked = offered.filter((dimension) => shown.dimensions.has(dimension.id));
  const show = (dimension: string, isShown: boolean) => {
    const dimensions = new Set(shown.dimensions);
    if (isShown) dimensions.add(dimension);
    else dimensions.delete(dimension);
    onShown({ ...shown, dimensions });
  };
  return (
    <fieldset class="show-mine">
      <legend>{legend}</legend>
      <div class="show-mine-ticks">
        <Tick
          isTicked={ticked.length === offered.length}
          isPartly={ticked.length > 0 && ticked.length < offered.length}
          onTick={(isAll) =>
            onShown({ ...shown, dimensions: new Set(isAll ? offered.map((one) => one.id) : []) })
          }
          label={t('checkCompare.all')}
        />
        {offered.map((dimension) => (
          <Tick
            key={dimension.id}
            isTicked={shown.dimensions.has(dimension.id)}
            onTick={(isShown) => show(dimension.id, isShown)}
            label={dimension.title}
            marks={marks}
          />
        ))}
        {offersWords && (
          <Tick
            isTicked={shown.words}
            onTick={(words) => onShown({ ...shown, words })}
            label={t('checkCompare.words')}
          />
        )}
      </div>
      {left.length > 0 && (
        <p class="hint">
          {fillRuns(t, 'checkCompare.left', {
            parts: <span {...marks}>{left.map(({ title }) => title).join(' · ')}</span>,
          })}
        </p>
      )}
    </fieldset>
  );
}
