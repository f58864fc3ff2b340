/**
 * Migrations: one linear list of named steps, each from one version of a body to the next.
 * A step gets plain data that an older release wrote, and must not throw away what it holds.
 */

export interface MigrationStep {
  /** The version that this step makes, from 2. */
  to: number;
  /** What it does, in a few words, for the person who reads an error. */
  name: string;
  up: (body: unknown) => unknown;
}

export interface MigrationSequence {
  /** The version that the running code writes. */
  current: number;
  /** Brings a body of an older version up to the current one. Throws where a step does. */
  migrate: (body: unknown, from: number) => unknown;
}

/** Checks the list when it is defined: a gap, a repeat or a wrong order cannot ship. */
export function defineMigrations(steps: readonly MigrationStep[]): MigrationSequence {
  steps.forEach((step, i) => {
    if (step.to !== i + 2) {
      throw new Error(`Migration “${step.name}” leads to version ${step.to}; ${i + 2} comes next.`);
    }
  });
  return {
    current: steps.length + 1,
    migrate: (body, from) =>
      steps.filter((step) => step.to > from).reduce<unknown>((value, step) => step.up(value), body),
  };
}
