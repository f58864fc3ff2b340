/** The brand that is being made, in the memory of the page alone, and what the maker says of it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { askBeforeLeaving } from '../../browser/page-life.ts';
import { dropAddress } from '../../browser/pictures.ts';
import type { BrandForm } from '../../lib/brand/form.ts';
import { withValue } from '../../lib/brand/form-field.ts';
import type { LogoPart } from '../../lib/brand/logo-parts.ts';
import type { KnownNames } from '../../lib/brand/unknown-names.ts';
import { usePart } from '../form/use-part.ts';
import type { Chosen, Look, Pictures } from './studio-props.ts';

/** All that goes into the file. */
export interface Made {
  form: BrandForm;
  pictures: Pictures;
  /** What stood in the folder’s content, and stays as it is. */
  content: ReadonlyMap<string, Uint8Array>;
}

const loadMaker = () => import('./studio-maker.ts');
type Maker = Awaited<ReturnType<typeof loadMaker>>;

export function useStudio(first: BrandForm, firstLook: Look, known: KnownNames) {
  const [made, setMade] = useState<Made>(() => ({
    form: first,
    pictures: {},
    content: new Map<string, Uint8Array>(),
  }));
  const [saved, setSaved] = useState(made);
  const [isUsed, setUsed] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState(0);
  const { part: maker, isLost } = usePart(loadMaker, isUsed && 'studio');
  const lastLook = useRef(firstLook);
  const { form, pictures } = made;

  // What is made from colours takes a while, and most keys change none.
  const look = useMemo(() => maker?.lookOf(form) ?? lastLook.current, [maker, form.colours]);
  lastLook.current = look;
  const faults = useMemo(
    () => (maker ? faultsIn(maker, made, known) : []),
    [maker, form, pictures, known],
  );
  const isUnsaved = made !== saved;
  useEffect(() => askBeforeLeaving(isUnsaved), [isUnsaved]);

  return {
    made,
    look,
    faults,
    asked,
    isUnsaved,
    isLost,
    /** Somebody is here: what the first visit did without is fetched now. */
    use: () => setUsed(true),
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
    open: (other: Made) => {
      for (const picture of Object.values(pictures)) if (picture) dropAddress(picture.address);
      setMade(other);
      setSaved(other);
      setAsked(0);
      setLeft(new Set());
    },
    /** The bytes of the zip; nothing where something is to be mended first. */
    pack: async () => {
      setUsed(true);
      const ready = await loadMaker();
      const read = ready.readForm(form, ready.logoNames(pictures), known);
      if (!read.ok) {
        setAsked((times) => times + 1);
        return undefined;
      }
      return ready.packBrand(ready.folderOf(read.file, pictures, made.content));
    },
    noteSaved: () => setSaved(made),
  };
}

function faultsIn(maker: Maker, { form, pictures }: Made, known: KnownNames) {
  const read = maker.readForm(form, maker.logoNames(pictures), known);
  return read.ok ? [] : read.faults;
}
