declare namespace App {
  interface Locals {
    /** The sources of the guide that is being built, by id, with the number of each. */
    citations?: Map<
      string,
      { number: number; evidence: 'review' | 'study' | 'practice' | 'opinion' }
    >;
    /** The language of the page that is being built. */
    locale?: string;
  }
}
declare module 'virtual:brand.css';
