/** Codes of links: what goes into one comes out again, whatever mail programs make of it, and no more than fits. */

import fc from 'fast-check';
import { deflateSync, strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { codeFor, MAX_UNFOLDED, unfold } from '../../../src/export/link.ts';
import { DICTIONARY_1 } from '../../../src/export/link-dictionary.ts';
import { proposalText, readProposal } from '../../../src/lib/agreement/proposal.ts';
import { crc32 } from '../../../src/lib/transfer/crc-32.ts';
import { anyDraft, draftOf } from '../../support/drafts.ts';
import { proposalOf } from '../../support/handed-over.ts';

const TEXT = proposalText(proposalOf(draftOf({ programme: 'Café “Zoë” 👩🏽‍🎓' })));
const FRAGMENT = `#a=${codeFor(TEXT)}`;

test('what goes in comes out', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const text = proposalText(proposalOf(draft));
      expect(unfold(`#a=${codeFor(text)}`)).toEqual({ status: 'ok', text });
    }),
    { numRuns: 300 },
  );
});

test('the dictionary of the first codes is as it was when they were made', () => {
  expect([DICTIONARY_1.length, crc32(DICTIONARY_1)]).toEqual([13738, '28385b76']);
});

describe('fault 44', () => {
  test.each([
    ['escaped', encodeURIComponent(FRAGMENT.slice(1))],
    ['escaped twice', encodeURIComponent(encodeURIComponent(FRAGMENT.slice(1)))],
    ['broken into lines', FRAGMENT.replace(/.{40}/g, '$&\r\n ')],
    ['with a full stop behind it', `${FRAGMENT}.`],
    ['in brackets', `${FRAGMENT})`],
    ['wrapped by a mail scanner', `${FRAGMENT}&data=05%7C01&reserved=0`],
  ])('%s, it is read all the same', (_, fragment) => {
    expect(unfold(fragment)).toEqual({ status: 'ok', text: TEXT });
  });

  test.each([
    ['empty', '#a=', 'damaged'],
    ['another fragment', '#people', 'damaged'],
    ['of a newer release', FRAGMENT.replace('#a=1', '#a=2'), 'too-new'],
    ['half', FRAGMENT.slice(0, FRAGMENT.length / 2), 'damaged'],
  ])('%s: it is said what is wrong', (_, fragment, status) => {
    expect(unfold(fragment)).toEqual({ status });
  });

  test('cut or changed anywhere, it never says anything that was not sent', () => {
    const whole = readProposal(TEXT);
    const at = fc.nat(FRAGMENT.length - 1);
    fc.assert(
      fc.property(at, fc.constantFrom('', 'A', '-', '_', '%', ' ', 'é'), (place, put) => {
        const found = unfold(FRAGMENT.slice(0, place) + put + FRAGMENT.slice(place + 1));
        const read = found.status === 'ok' ? readProposal(found.text) : found;
        if (read.status === 'ok' && whole.status === 'ok') {
          expect(read.proposal.draft).toEqual(whole.proposal.draft);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test('fault 45: a code that would unfold without end is stopped within a tenth of a second', () => {
  fc.assert(
    fc.property(fc.integer({ min: MAX_UNFOLDED + 1, max: 9_000_000 }), (length) => {
      const bytes = deflateSync(new Uint8Array(length).fill(97), { level: 1 });
      const code = btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_');
      const begun = performance.now();
      expect(unfold(`#a=1${code}`)).toEqual({ status: 'damaged' });
      expect(performance.now() - begun).toBeLessThan(100);
    }),
    { numRuns: 10 },
  );
});
