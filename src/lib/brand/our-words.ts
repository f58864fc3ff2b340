/** Our own words that a programme may have others for, in the order in which they are asked for. */
export const OUR_WORDS = ['programme', 'mentor', 'mentee', 'partner', 'pair'] as const;
export type OurWord = (typeof OUR_WORDS)[number];
