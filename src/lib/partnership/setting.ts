/** Where people meet who mentor each other. It decides which clauses and templates are offered first. */

/** `community` is also for recovery groups; `online` is for people who never meet in a room. */
export const SETTINGS = ['school', 'university', 'work', 'community', 'online'] as const;
