/** Older shapes of brand.yaml, brought up to the current one. The list is linear, and a step is never changed once released. */
import { defineMigrations, type MigrationStep } from '../records/migration.ts';

interface BrandStep extends MigrationStep {
  /** Settings that have another name since. */
  moved: readonly { from: string; to: string }[];
  up: (file: unknown) => unknown;
}

const STEPS: readonly BrandStep[] = [
  {
    to: 2,
    name: 'a brand is a folder',
    moved: [
      { from: 'inks', to: 'colours' },
      { from: 'mark', to: 'logo.light' },
    ],
    up: (file) => {
      if (!isObject(file)) return file;
      const { inks, mark, ...rest } = file;
      return {
        ...rest,
        ...(inks !== undefined && { colours: inks }),
        // The picture stood in a folder of the toolkit; now it stands beside brand.yaml.
        ...(mark !== undefined && { logo: { light: String(mark).replace(/^\/brand\//, '') } }),
      };
    },
  },
];

const MIGRATIONS = defineMigrations(STEPS);
export const BRAND_VERSION = MIGRATIONS.current;

export type CurrentFile =
  | { ok: true; data: unknown; changes: string[] }
  | { ok: false; message: string };

/** The data of a brand.yaml in the current shape, and what was changed, in a sentence each. */
export function currentBrandFile(data: unknown): CurrentFile {
  if (!isObject(data)) return { ok: true, data, changes: [] };
  const { version = 1 } = data;
  if (!Number.isInteger(version) || Number(version) < 1) {
    return { ok: false, message: `Write \`version: ${BRAND_VERSION}\`.` };
  }
  if (Number(version) > BRAND_VERSION) {
    const message = `This file is of version ${version}, and this toolkit knows up to ${BRAND_VERSION}. Update the toolkit.`;
    return { ok: false, message };
  }
  if (version === BRAND_VERSION) return { ok: true, data, changes: [] };
  const changes = STEPS.filter(({ to }) => to > Number(version))
    .flatMap(({ moved }) => moved)
    .filter(({ from }) => Object.hasOwn(data, from))
    .map(({ from, to }) => `\`${from}\` is called \`${to}\` now.`);
  const migrated = MIGRATIONS.migrate(data, Number(version));
  return { ok: true, data: { ...(migrated as object), version: BRAND_VERSION }, changes };
}

/** What a setting is called since a later version, where it was renamed. */
export function newNameOf(setting: string): string | undefined {
  return STEPS.flatMap(({ moved }) => moved).find(({ from }) => from === setting)?.to;
}

/** Where a setting of the current shape stands in an older file. */
export function oldPlaceOf(path: readonly PropertyKey[]): PropertyKey[] | undefined {
  const place = path.join('.');
  for (const { from, to } of STEPS.flatMap(({ moved }) => moved)) {
    if (place === to || place.startsWith(`${to}.`)) {
      return [...from.split('.'), ...path.slice(to.split('.').length)];
    }
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
