/** A page's policy after the build: it names what stands in the page, and nothing else. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { joinScripts, withOwnHashes } from '../../../src/build/own-hashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (scripts: string, styles: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${scripts}; style-src 'self'${styles};">${body}`;

test('fault 87: hashes of the page’s own scripts and styles stay, others go', () => {
  const body = `<style>a{}</style><script type="module">run()</script><script src="/a.js"></script>`;
  const all = page(
    ` ${hash('run()')} ${hash('elsewhere()')}`,
    ` ${hash('b{}')} ${hash('a{}')} ${hash('')}`,
    body,
  );
  expect(withOwnHashes(all)).toBe(page(` ${hash('run()')}`, ` ${hash('a{}')}`, body));
});

test('a page without scripts keeps its other sources', () => {
  const all = page(` 'wasm-unsafe-eval' ${hash('x')}`, '', '<p>Words</p>');
  expect(withOwnHashes(all)).toBe(page(` 'wasm-unsafe-eval'`, '', '<p>Words</p>'));
});

test('what looks like a hash outside the policy is left alone', () => {
  const body = `<p> 'sha256-abc'</p>`;
  expect(withOwnHashes(page('', '', body))).toBe(page('', '', body));
});

test('scripts that follow each other become one, whose hash is allowed', () => {
  const apart = '<script>one();</script><script>two();</script><p></p><script>three()</script>';
  const hashes = [' one();', ' two();', ' three()'].map((text) => ` ${hash(text.trim())}`).join('');
  const joined = '<script>one();two();</script><p></p><script>three()</script>';
  expect(withOwnHashes(joinScripts(page(hashes, '', apart)))).toBe(
    page(` ${hash('three()')} ${hash('one();two();')}`, '', joined),
  );
});

test.each([
  '<script>one()</script><script>two();</script>',
  '<script>one();</script><script type="module">two();</script>',
  '<script>one();</script> <script>two();</script>',
])('%s is left as it is', (apart) => {
  const hashes = ` ${hash('one();')} ${hash('one()')} ${hash('two();')}`;
  expect(joinScripts(page(hashes, '', apart))).toBe(page(hashes, '', apart));
});

test('fault 87: a script that the policy does not allow is not allowed by standing beside another', () => {
  const smuggled = '<script>one();</script><script>smuggled();</script><script>two();</script>';
  const hashes = ` ${hash('one();')} ${hash('two();')}`;
  expect(withOwnHashes(joinScripts(page(hashes, '', smuggled)))).toBe(page(hashes, '', smuggled));
});
