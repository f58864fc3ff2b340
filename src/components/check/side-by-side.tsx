/** What both show, dimension by dimension: the biggest difference first, and then what still waits for one of them. */
import { type Both, compareViews } from '../../lib/check/comparison.ts';
import type { RelationshipCheck } from '../../lib/check/questionnaire.ts';
import type { Shown, View } from '../../lib/check/view.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import { fillRuns, type Translate } from '../../lib/i18n/messages.ts';
import { ComparedDimension } from './compared-dimension.tsx';
import { TwoInks } from './two-inks.tsx';
import { TwoOwners } from './two-owners.tsx';
import type { ViewName } from './view-names.tsx';

interface Props extends Both<View> {
  asked: RelationshipCheck;
  /** What the owners of the two are called. */
  names: Both<ViewName>;
  /** What the other ticked though nothing stands there. */
  empty: Shown;
  /** Whether the other view came in a file: then its owner sees nothing of this one yet. */
  isFile: boolean;
  marks: LanguageMarks | undefined;
  t: Translate;
  locale: string;
}

export function SideBySide(props: Props) {
  const { one, two, asked, names, empty, isFile, marks, t, locale } = props;
  const { open, hidden, words } = compareViews(one, two, asked);
  const isNothing = open.length === 0 && words.length === 0;
  return (
    <section class="compare-part">
      <h3>{t('checkCompare.side')}</h3>
      <p role="status" class="hidden-visually">
        {t('checkCompare.open', { count: open.length })}
      </p>
      <TwoOwners one={one} two={two} names={names} t={t} locale={locale} />
      {isNothing ? (
        <p>{t('checkCompare.nobody')}</p>
      ) : (
        <>
          <p>{t('checkCompare.honest')}</p>
          {isFile && <p class="hint">{t('checkCompare.back')}</p>}
          {one.mode !== two.mode && (
            <p class="hint">{fillRuns(t, 'checkCompare.modes', { name: names.one.short })}</p>
          )}
          {open.length > 1 && <p class="hint">{t('checkCompare.order')}</p>}
        </>
      )}
      {open.length > 0 && (
        <ol class="compared-list">
          {open.map((compared) => (
            <ComparedDimension
              key={compared.dimension.id}
              compared={compared}
              names={names}
              marks={marks}
              t={t}
            />
          ))}
        </ol>
      )}
      {words.length > 0 && (
        <div class="compared own-said">
          <h4>{t('checkCompare.own')}</h4>
          {words.map(({ id, text, one, two }) => (
            <TwoInks
              key={id}
              text={text}
              isSame={one === two}
              marks={marks}
              one={one || t('checkCompare.blank')}
              two={two || t('checkCompare.blank')}
              names={names}
              t={t}
            />
          ))}
        </div>
      )}
      {empty.words && <p>{fillRuns(t, 'checkCompare.wordsEmpty', { name: names.two.short })}</p>}
      {hidden.length > 0 && (
        <>
          <h4>{t('checkCompare.hidden')}</h4>
          <dl class="waiting">
            {hidden.map(({ dimension, by }) => (
              <div key={dimension.id}>
                <dt {...marks}>{dimension.title}</dt>
                <dd>
                  {empty.dimensions.has(dimension.id)
                    ? fillRuns(t, 'checkCompare.byEmpty', { name: names.two.short })
                    : by
                      ? fillRuns(t, 'checkCompare.byOne', {
                          name: names[by].short,
                          other: names[by === 'one' ? 'two' : 'one'].short,
                        })
                      : t('checkCompare.byNone')}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
