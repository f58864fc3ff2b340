/** The brand that is being made, in the memory of the page alone, and what the build would say of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { loadStock } from '../../browser/brand-files.ts';
import { askBeforeLeaving } from '../../browser/page-life.ts';
import { dropAddress } from '../../browser/pictures.ts';
import type { Bytes } from '../../export/brand-acts.ts';
import type { BrandForm } from '../../lib/brand/form.ts';
import type { FormFault } from '../../lib/brand/form-faults.ts';
import { withValue } from '../../lib/brand/form-field.ts';
import type { LogoPart } from '../../lib/brand/logo-parts.ts';
import type { Look } from '../../lib/brand/look.ts';
import type { OwnClause } from '../../lib/brand/own-clauses.ts';
import type { StudioForm, TakeForm } from '../../lib/brand/take.ts';
import type { KnownNames } from '../../lib/brand/unknown-names.ts';
import type { Chosen, Pictures } from './studio-props.ts';

/** All that goes into the file. */
export interface Made {
  form: StudioForm;
  pictures: Pictures;
  /** What stood in the folder’s content, and stays as it is. */
  content: ReadonlyMap<string, Bytes>;
  /** The clauses among it. */
  clauses: readonly OwnClause[];
}

const loadMaker = () => import('../../browser/brand-maker.ts');

export function useStudio(first: StudioForm, firstLook: Look, locale: string) {
  const [made, setMade] = useState<Made>(() => ({
    form: first,
    pictures: {},
    content: new Map(),
    clauses: [],
  }));
  const [saved, setSaved] = useState(made);
  const [isUsed, setUsed] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState(0);
  const [look, setLook] = useState(firstLook);
  const [faults, setFaults] = useState<FormFault[]>([]);
  const [isLost, setLost] = useState(false);
  const [tries, setTries] = useState(0);
  const newest = useRef(0);
  const { form, pictures, content, clauses } = made;
  const known = async (): Promise<KnownNames> => {
    const stock = await loadStock(locale);
    const own = clauses.map(({ id }) => id);
    return { ...stock.known, clauses: [...stock.known.clauses, ...own] };
  };

  useEffect(() => {
    if (!isUsed) return;
    const mine = ++newest.current;
    Promise.all([loadMaker(), known()])
      .then(([{ askMaker }, names]) => askMaker('judge', form, pictures, names))
      .then((judged) => {
        // What was typed since then has a question of its own.
        if (mine !== newest.current) return;
        setFaults(judged.faults);
        if (judged.look) setLook(judged.look);
        setLost(false);
      })
      .catch(() => mine === newest.current && setLost(true));
  }, [isUsed, form, pictures, tries]);
  const isUnsaved = made !== saved;
  useEffect(() => askBeforeLeaving(isUnsaved), [isUnsaved]);

  const dropAll = () => {
    for (const picture of Object.values(pictures)) if (picture) dropAddress(picture.address);
  };
  return {
    made,
    look,
    faults,
    asked,
    isUnsaved,
    isLost,
    /** Somebody is here: what the first visit did without is fetched now. */
    use: () => setUsed(true),
    retry: () => setTries((times) => times + 1),
    change: (field: string, value: unknown) =>
      setMade((now) => ({ ...now, form: withValue(now.form, field, value) })),
    leave: (field: string) => setLeft((now) => (now.has(field) ? now : new Set([...now, field]))),
    faultAt: (field: string) =>
      asked > 0 || left.has(field) || field === 'contacts'
        ? faults.find((fault) => fault.field === field)
        : undefined,
    putPicture: (part: LogoPart, picture: Chosen | undefined) => {
      const old = pictures[part];
      if (old) dropAddress(old.address);
      setMade((now) => ({ ...now, pictures: { ...now.pictures, [part]: picture } }));
    },
    /** Another brand takes the place of this one. */
    open: (form: BrandForm, other: Omit<Made, 'form'>, take: TakeForm | undefined) => {
      dropAll();
      const opened = {
        ...other,
        form: { ...form, take: take ?? { ...made.form.take, kind: 'folder' as const } },
      };
      setMade(opened);
      setSaved(opened);
      setAsked(0);
      setLeft(new Set());
    },
    /** The bytes of the zip; nothing where something is to be mended first. */
    pack: async (): Promise<Bytes | undefined> => {
      setUsed(true);
      const { askMaker } = await loadMaker();
      const packed = await askMaker('pack', form, pictures, content, await known());
      if (!Array.isArray(packed)) {
        setSaved(made);
        return packed;
      }
      setFaults(packed);
      setAsked((times) => times + 1);
      return undefined;
    },
  };
}
