/** What can be taken out of the studio. */
export const TAKEN = ['folder', 'repository'] as const;
export type Taken = (typeof TAKEN)[number];
