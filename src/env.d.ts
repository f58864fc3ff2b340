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
declare module 'virtual:brand' {
  /** The brand of this build. It holds more than a page shows: an island is given what it needs, and never imports it. */
  export const brand: import('./lib/brand/brand.ts').Brand;
}
declare module 'virtual:brand.css';
declare module 'virtual:toolkit' {
  /** What the toolkit has of its own, whatever the brand adds. */
  export const known: import('./lib/brand/unknown-names.ts').KnownNames;
  /** Where a further copy may get it from. */
  export const proposed: import('./lib/brand/own-repository.ts').Toolkit;
}
declare module 'virtual:shared-work' {
  /** Makes what is the same in every brand once, where several are built together. */
  export const madeOnce: typeof import('./build/shared-work.ts').madeOnce;
}
