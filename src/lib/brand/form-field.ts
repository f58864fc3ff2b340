/** One field of a brand’s form, by its path: `contacts.0.reach`. It knows nothing of what may stand there. */
import type { BrandForm } from './form.ts';

export function valueAt(form: BrandForm, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>((within, key) => (within as Record<string, unknown> | undefined)?.[key], form);
}

/** The form with another value there. Nothing of the old one is changed. */
export function withValue<Form extends BrandForm>(form: Form, field: string, value: unknown): Form {
  return put(form, field.split('.'), value) as Form;
}

function put(within: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(within)) {
    return within.map((one, i) => (i === Number(key) ? put(one, rest, value) : one));
  }
  const group = within as Record<string, unknown>;
  return { ...group, [key]: put(group[key], rest, value) };
}
