/** Pictures of a brand: what they are is read from their bytes; whatever could act, move or hide is refused. */
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { inHead } from '../../../src/lib/brand/brand.ts';
import { MOST_BYTES, readPicture } from '../../../src/lib/brand/picture.ts';
import { LOGO } from '../../support/brand-folder.ts';

const text = (svg: string) => new TextEncoder().encode(svg);
const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: '#00695c' } });
const said = (name: string, bytes: Uint8Array) => {
  const read = readPicture(name, bytes);
  return read.ok ? '' : read.message;
};

test('a PNG, a WebP of each kind and an SVG are read, with their size', async () => {
  const size = { width: 300, height: 200 };
  expect(readPicture('a.png', await drawn(300, 200).png().toBuffer())).toMatchObject({
    kind: 'png',
    ...size,
  });
  for (const options of [{}, { lossless: true }, { quality: 50, alphaQuality: 50 }]) {
    const bytes = await drawn(300, 200).webp(options).toBuffer();
    expect(readPicture('a.WEBP', bytes)).toMatchObject({ kind: 'webp', ...size });
  }
  const solid = await drawn(300, 200).removeAlpha().webp().toBuffer();
  expect(readPicture('a.webp', solid)).toMatchObject({ kind: 'webp', ...size });
  expect(readPicture('a.svg', text(LOGO))).toMatchObject({ kind: 'svg', width: 30, height: 20 });
});

describe('fault 55: what is no picture of ours', () => {
  test('another kind, whatever its name says', async () => {
    const avif = await drawn(8, 8).avif().toBuffer();
    const gif = await drawn(8, 8).gif().toBuffer();
    for (const bytes of [
      avif,
      gif,
      text('<!doctype html><svg></svg>'),
      text('MZ'),
      new Uint8Array(),
    ]) {
      expect(said('a.png', bytes)).toContain('no PNG, SVG or WebP');
    }
  });

  test('a name that says another kind than the bytes', async () => {
    expect(said('a.webp', await drawn(8, 8).png().toBuffer())).toContain('those of PNG');
    expect(said('a.png', text(LOGO))).toContain('those of SVG');
  });

  test('too large, by bytes and by pixels', async () => {
    expect(said('a.svg', text(LOGO + ' '.repeat(MOST_BYTES)))).toContain('200 KB at most');
    expect(said('a.png', await drawn(4097, 1).png().toBuffer())).toContain('4097 by 1 pixels');
    expect(said('a.svg', text(LOGO.replace('30 20', '30 9000')))).toContain('9000 pixels');
  });

  test('one that moves', async () => {
    const frames = await sharp(
      await Promise.all(
        ['red', 'blue'].map((background) =>
          sharp({ create: { width: 8, height: 8, channels: 3, background } })
            .png()
            .toBuffer(),
        ),
      ),
      { join: { animated: true } },
    )
      .webp()
      .toBuffer();
    expect(said('a.webp', frames)).toContain('moves');
    const png = await drawn(8, 8).png().toBuffer();
    const chunk = Buffer.from([0, 0, 0, 8, ...Buffer.from('acTL'), ...new Array(12).fill(0)]);
    expect(said('a.png', Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]))).toContain(
      'moves',
    );
  });

  test('one that hides something behind its end, or is cut short', async () => {
    const kinds = {
      'a.png': await drawn(8, 8).png().toBuffer(),
      'a.webp': await drawn(8, 8).webp().toBuffer(),
    };
    for (const [name, bytes] of Object.entries(kinds)) {
      expect(said(name, bytes)).toBe('');
      expect(said(name, Buffer.concat([bytes, text('<script>')]))).toContain('behind its end');
      for (let length = 12; length < bytes.length; length++) {
        expect(readPicture(name, bytes.subarray(0, length)).ok, `${name} cut at ${length}`).toBe(
          false,
        );
      }
    }
  });

  test('any bytes are read or refused, and never throw', () => {
    const heads = ['', '\x89PNG\r\n\x1a\n', 'RIFF\x20\0\0\0WEBPVP8X', '<svg'].map((head) =>
      Buffer.from(head, 'latin1'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 80 }), (head, rest) => {
        expect(readPicture('a.png', Buffer.concat([head, rest])).ok).toBe(false);
      }),
    );
  });
});

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" ${attributes}>${inside}</svg>`;

describe('fault 54: an SVG that is more than a picture', () => {
  test.each([
    ['a script', svg('<script>alert(1)</script>'), '<script>'],
    ['a script of another spelling', svg('<SCRIPT>alert(1)</SCRIPT>'), '<SCRIPT>'],
    ['a script from elsewhere', svg('<script href="//example.org/x.js"/>'), '<script>'],
    [
      'a script under another name',
      svg('<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>'),
      'xmlns:x',
    ],
    ['HTML under another name', svg('<h:img xmlns:h="http://www.w3.org/1999/xhtml"/>'), 'xmlns:h'],
    ['HTML by a new default', svg('<g xmlns="http://www.w3.org/1999/xhtml"/>'), 'xmlns='],
    ['onload', svg('', 'onload="alert(1)"'), 'onload'],
    ['a handler within', svg('<path onclick="alert(1)"/>'), 'onclick'],
    [
      'foreign content',
      svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
      '<foreignObject>',
    ],
    ['a use from elsewhere', svg('<use href="//example.org/x.svg#a"/>'), 'href'],
    [
      'a use of old from elsewhere',
      svg('<use xlink:href="https://example.org/x.svg#a"/>'),
      'xlink:href',
    ],
    ['a gradient from elsewhere', svg('<linearGradient href="data:image/svg+xml,x"/>'), 'href'],
    ['a link', svg('<a href="javascript:alert(1)"><path/></a>'), '<a>'],
    ['a picture within', svg('<image href="x.png"/>'), '<image>'],
    ['movement', svg('<animate attributeName="href" to="javascript:alert(1)"/>'), '<animate>'],
    ['movement by set', svg('<set attributeName="onload" to="alert(1)"/>'), '<set>'],
    [
      'a stylesheet from elsewhere',
      svg('<style>@import url(//example.org/x.css);</style>'),
      '@import',
    ],
    [
      'a stylesheet asked for by the file',
      `<?xml-stylesheet href="x.css"?>${svg('')}`,
      'stylesheet',
    ],
    ['a fill from elsewhere', svg('<style>path{fill:url(https://example.org/x)}</style>'), 'url()'],
    ['a fill in quotes', svg('<path style="fill:url( \'//example.org/x\')"/>'), 'url()'],
    ['a mask from elsewhere', svg('<path mask="url(//example.org/x#a)"/>'), 'url()'],
    ['a rule that is hidden', svg('<style>@\\69mport "x";</style>'), 'backslash'],
    [
      'an entity',
      `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('&x;')}`,
      'document type',
    ],
    [
      'a bomb of entities',
      `<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${svg('&b;')}`,
      'document type',
    ],
    ['an entity that nobody knows', svg('&x;'), 'read as XML'],
    ['a frame', svg('<iframe src="//example.org"/>'), '<iframe>'],
    ['a sound', svg('<audio src="x"/>'), '<audio>'],
    ['text that is no XML', svg('<path>'), 'read as XML'],
    [
      'another root',
      '<svg:svg xmlns:svg="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
      'xmlns=',
    ],
    ['no namespace', '<svg viewBox="0 0 9 9"/>', 'xmlns='],
    ['no size', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'viewBox'],
  ])('%s', (_, drawing, named) => {
    expect(said('a.svg', text(drawing))).toContain(named);
  });

  test('written in another encoding', () => {
    expect(
      said('a.svg', Buffer.from(`<?xml version="1.0"?>${svg('<desc>é</desc>')}`, 'latin1')),
    ).toContain('UTF-8');
  });
});

test('what drawing programs leave behind is no fault', () => {
  const drawing = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with a drawing program -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:i="http://www.inkscape.org/namespaces/inkscape"
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" width="30mm" height="20mm" viewBox="0 0 30 20" i:version="1.3">
  <i:namedview id="n" pagecolor="#fff"/>
  <metadata><rdf:RDF/></metadata>
  <defs><linearGradient id="a"><stop offset="0" stop-color="#00695c"/></linearGradient><linearGradient id="b" xlink:href="#a"/></defs>
  <style>.x{fill:url(#a);mix-blend-mode:multiply}@media (prefers-color-scheme:dark){.x{fill:#fff}}</style>
  <path class="x" style="stroke:url('#b')" d="M0 0h30v20z"/>
</svg>`;
  expect(readPicture('a.svg', text(drawing))).toEqual({
    ok: true,
    kind: 'svg',
    width: 30,
    height: 20,
  });
});

test('a logo fits the head of a page, whatever its shape', () => {
  const side = fc.integer({ min: 1, max: 4096 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const fitted = inHead({ href: '', width, height });
      expect(fitted.width).toBeLessThanOrEqual(144);
      expect(fitted.height).toBeLessThanOrEqual(24);
      expect(Math.min(fitted.width, fitted.height)).toBeGreaterThan(0);
      expect(fitted.width === 144 || fitted.height === 24).toBe(true);
    }),
  );
});
