/**
 * Where a partnership lives. The setting decides which templates and clauses are offered first;
 * how the people stand to one another is the mode's to say.
 */
/**
 * - `school`: pupils, with a school around them
 * - `university`: students or staff of a university or college
 * - `work`: colleagues, or people of one trade
 * - `community`: neighbours, charities, recovery and other support groups
 * - `online`: people who meet on a screen, or know each other only there
 */
export const SETTINGS = ['school', 'university', 'work', 'community', 'online'] as const;
export type Setting = (typeof SETTINGS)[number];
