/**
 * What a new agreement begins as. A build for a programme without two peers taking turns puts the first mode that it offers
 * in the place of this file (build/first-draft.ts). What is sent and saved is still told by EMPTY_DRAFT, in every copy.
 */
export { EMPTY_DRAFT as FIRST_DRAFT } from './draft.ts';
