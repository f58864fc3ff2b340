/** The pictures that a brand may have. */
export const LOGO_PARTS = ['light', 'dark', 'icon'] as const;
export type LogoPart = (typeof LOGO_PARTS)[number];
