/** A copy for each pair: a list of names is pasted, and each pair gets its own agreement. Nothing of it is kept. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { loadContent } from '../../browser/agreement-files.ts';
import { onGone } from '../../browser/page-life.ts';
import { translator, type Words } from '../../lib/i18n/messages.ts';
import type { NameWords } from '../../lib/names/name-words.ts';
import { TextAnswer } from '../form/text-answer.tsx';
import { CircleSize } from './circle-size.tsx';
import { NamesField } from './names-field.tsx';
import type { Asked, PairsForm } from './pairs-props.ts';
import type { Prepared } from './prepare.ts';

interface Props {
  words: Words;
  locale: string;
  /** The agreements to choose from; the questions of one are fetched when its sheets are made. */
  forms: readonly PairsForm[];
  nameWords: NameWords;
}

type Result = 'making' | 'lost' | { Part: typeof import('./sheets-made.tsx'); prepared: Prepared };

const CIRCLE = 4;

export default function PairsSheets({ words, locale, forms, nameWords }: Props) {
  const t = useMemo(() => translator(words, locale), []);
  const nothing = useMemo((): Asked | undefined => blank(forms[0]), []);
  const [asked, setAsked] = useState(nothing);
  const [result, setResult] = useState<Result>();
  const [isReady, setReady] = useState(false);
  /** Tells what is wanted now from what was wanted when a file was asked for. */
  const turn = useRef(0);

  const change = (part: Partial<Asked>) => {
    turn.current++;
    // What was made is of other words than those that stand here now, and must not be printed.
    setResult(undefined);
    setAsked((now) => now && { ...now, ...part });
  };
  useEffect(() => {
    setReady(true);
    return onGone(() => {
      turn.current++;
      setResult(undefined);
      setAsked(nothing);
    });
  }, []);
  if (!asked) return null;
  const { form, groupSize, programme, text } = asked;

  const make = async () => {
    const mine = ++turn.current;
    setResult('making');
    const made = await Promise.all([
      import('./sheets-made.tsx'),
      loadContent(locale, form.mode, ''),
    ])
      .then(([Part, content]) => ({
        Part,
        prepared: Part.prepare(asked, content, nameWords, { t, locale }),
      }))
      .catch(() => 'lost' as const);
    if (mine === turn.current) setResult(made);
  };
  const made = typeof result === 'object' ? result : undefined;
  const count = made?.prepared.documents.length ?? 0;
  return (
    <div class="pairs needs-script">
      <form
        class="screen-only"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (result !== 'making') void make();
        }}
      >
        <fieldset disabled={!isReady} class="pairs-fields">
          <fieldset class="choices">
            <legend>{t('pairs.which')}</legend>
            {forms.map((one) => (
              <label key={one.mode} class="choice">
                <input
                  type="radio"
                  name="pairs-mode"
                  checked={one.mode === form.mode}
                  onChange={() => change(blankSize(one))}
                />
                <span>{t(`mode.${one.mode}`)}</span>
              </label>
            ))}
          </fieldset>
          {form.most > form.least && (
            <CircleSize
              form={form}
              value={groupSize}
              onValue={(size) => change({ groupSize: size })}
              t={t}
            />
          )}
          <TextAnswer
            id="pairs-programme"
            label={t('pairs.programme')}
            hint={t('pairs.programmeHint')}
            value={programme}
            onValue={(name) => change({ programme: name })}
          />
          <NamesField value={text} onValue={(names) => change({ text: names })} t={t} />
          <button type="submit" class="button">
            {t('pairs.make')}
          </button>
        </fieldset>
      </form>
      <p role="status" class="told screen-only">
        {result === 'making' && t('part.loading')}
        {count > 0 && t(form.mode === 'circle' ? 'pairs.circlesReady' : 'pairs.ready', { count })}
      </p>
      {result === 'lost' && (
        <p role="alert" class="trouble screen-only">
          {t('pairs.lost')}
        </p>
      )}
      {made && <made.Part.SheetsMade prepared={made.prepared} t={t} />}
    </div>
  );
}

function blankSize(form: PairsForm): Pick<Asked, 'form' | 'groupSize'> {
  return { form, groupSize: Math.min(CIRCLE, form.most) };
}

function blank(form: PairsForm | undefined): Asked | undefined {
  return form && { ...blankSize(form), programme: '', text: '' };
}
