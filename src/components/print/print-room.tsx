/** The print room: what is printed, for whom and how is chosen, and laid out sheet by sheet. Nothing of it is kept. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onGone } from '../../browser/page-life.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { translator } from '../../lib/i18n/messages.ts';
import type { Mode } from '../../lib/partnership/mode.ts';
import { OWN_AGREEMENT, type PrintChoices } from '../../lib/print/choices.ts';
import type { PrintSettings } from '../../lib/print/preset.ts';
import type { PrintOffer } from '../../lib/print/preset-link.ts';
import { OnDemand } from '../form/on-demand.tsx';
import { ChooseLeader } from './choose-leader.tsx';
import { ChooseLook } from './choose-look.tsx';
import { ChooseNames } from './choose-names.tsx';
import { ChoosePapers } from './choose-papers.tsx';
import { firstJob, inMode, type Job } from './job.ts';
import type { Prepared } from './prepare.ts';
import type { RoomProps } from './room-props.ts';
import { useLinkedChoices } from './use-linked-choices.ts';

type Result =
  | 'making'
  | 'lost'
  | (Pick<typeof import('./stack-made.tsx'), 'StackMade'> & { prepared: Prepared });

export default function PrintRoom(props: RoomProps) {
  const { words, locale, modes, templates, papers } = props;
  const t = useMemo(() => translator(words, locale), []);
  const offer = useMemo(
    (): PrintOffer => ({
      modes,
      templates: templates.map(({ id }) => id).filter(Boolean),
      papers: papers.map(({ kind }) => kind),
    }),
    [],
  );
  const [job, setJob] = useState(() => firstJob(props));
  const [result, setResult] = useState<Result>();
  /** What came of the last time that sheets were made. */
  const [told, setTold] = useState('');
  const [isReady, setReady] = useState(false);
  const [hasPresets, setPresets] = useState(false);
  /** Tells what is wanted now from what was wanted when a file was asked for. */
  const turn = useRef(0);

  const onJob = (changed: Partial<Job>) => {
    turn.current++;
    // What was made is of other words than those that stand here now, and must not be printed.
    setResult(undefined);
    setJob((now) => ({ ...now, ...changed }));
  };
  const onChoices = (changed: Partial<PrintChoices>) =>
    onJob({
      choices: { ...job.choices, ...changed },
      // Another way to begin: which of one’s own it is, is asked anew.
      ...('template' in changed && { own: undefined }),
    });
  const onMode = (mode: Mode) => onJob(inMode(job.choices, mode, templates));
  const onOwn = (own: Draft | undefined) => {
    if (!own) return onJob({ own });
    const { mode, people } = own;
    onJob({ own, choices: { ...job.choices, mode }, groupSize: people.length });
  };
  const onApply = ({ programme, ...choices }: PrintSettings, names: string | null) =>
    onJob({
      ...inMode(choices, choices.mode, templates),
      own: undefined,
      programme,
      ...(names !== null && { text: names, isNamed: true }),
    });
  const link = useLinkedChoices(
    offer,
    (settings) => onApply(settings, null),
    () => setResult('lost'),
  );
  useEffect(() => {
    setReady(true);
    return onGone(() => {
      turn.current++;
      setResult(undefined);
      setJob(firstJob(props));
    });
  }, []);

  const make = async () => {
    const mine = ++turn.current;
    setTold('');
    setResult('making');
    const made = await import('./stack-made.tsx')
      .then(async ({ prepare, StackMade }) => ({
        StackMade,
        prepared: await prepare(job, props, t),
      }))
      .catch(() => 'lost' as const);
    if (mine === turn.current) setResult(made);
  };
  const made = typeof result === 'object' ? result : undefined;
  return (
    <div class="room needs-script">
      {link && (
        <div role="status" class="told screen-only">
          <p>{t('room.fromLink')}</p>
          <link.LeftOut dropped={link.dropped} t={t} />
        </div>
      )}
      <details
        class="room-presets screen-only"
        onToggle={(event) => event.currentTarget.open && setPresets(true)}
      >
        <summary>{t('room.presets')}</summary>
        {hasPresets && (
          <OnDemand
            load={() => import('./presets.tsx').then((part) => part.Presets)}
            props={{
              settings: { ...job.choices, programme: job.programme },
              names: job.text,
              offer,
              onApply,
              t,
            }}
            t={t}
          />
        )}
      </details>
      <form
        class="screen-only"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (result !== 'making') void make();
        }}
      >
        <fieldset disabled={!isReady} class="room-fields">
          <fieldset class="room-group choices">
            <legend>{t('room.mode')}</legend>
            {modes.map((mode) => (
              <label key={mode} class="choice">
                <input
                  type="radio"
                  name="room-mode"
                  checked={mode === job.choices.mode}
                  onChange={() => onMode(mode)}
                />
                <span>{t(`mode.${mode}`)}</span>
              </label>
            ))}
          </fieldset>
          <ChoosePapers
            choices={job.choices}
            papers={papers}
            templates={templates}
            onChoices={onChoices}
            t={t}
          >
            {job.choices.template === OWN_AGREEMENT && (
              <OnDemand
                load={() => import('./own-agreement.tsx').then((part) => part.OwnAgreement)}
                props={{ chosen: job.own, onOwn, t, locale }}
                t={t}
              />
            )}
          </ChoosePapers>
          <ChooseNames job={job} onJob={onJob} t={t} />
          <ChooseLeader job={job} onChoices={onChoices} t={t} />
          <ChooseLook choices={job.choices} onChoices={onChoices} t={t} />
          <button type="submit" class="button">
            {t('pairs.make')}
          </button>
        </fieldset>
      </form>
      <p role="status" class="told screen-only">
        {result === 'making' ? t('part.loading') : result && told}
      </p>
      {result === 'lost' && (
        <p role="alert" class="trouble screen-only">
          {t('pairs.lost')}
        </p>
      )}
      {made && (
        <made.StackMade
          job={job}
          prepared={made.prepared}
          onTold={setTold}
          footName={props.footName}
          t={t}
          locale={locale}
        />
      )}
    </div>
  );
}
