/** Documents for tests of the writers: any blocks with any text in them, and the words that they hold. */
import fc from 'fast-check';
import type { Block, Document, Inline } from '../../src/lib/document/block.ts';
import { inlineText } from '../../src/lib/document/plain-text.ts';
import { anyText } from './drafts.ts';

/** What some writer or reader of files might take for a sign of its own. */
const SIGNS = [
  '# a heading\n## another #',
  '- a list\n+ b\n* c\n1. d\n2) e\n> f',
  'a title\n===\nanother\n---\n***\n- - -\n___',
  '```\ncode\n```\n~~~\n    code\n\tcode',
  '*a* _b_ **c** __d__ `e` ~~f~~ ~g~ $h$ ==i==',
  '[a](b) ![c](d) [e]: f "g"\n[^1]: h [^1] [x] [ ] j',
  '<b>a</b><!-- b --><script>alert(1)</script><?c?><![CDATA[d]]> <e@f.g> <https://h.i>',
  '| a | b |\n|---|---|\n| c | d |\ne\n:-\nf',
  // At the end of a text, where no mark of ours follows.
  'a\n===',
  'a\n|-|',
  'www.a.example/b_c',
  'a_b@c-d.example_e ftp://a_b.example xmpp:a_b@c.example',
  'www.a.example https://b.example/?c=d&e=f g@h.example',
  '&amp; &#35; &nosuch; &copy AT&T',
  'a\\\nb  \n\n\n  c \\',
  ']]> <?xml version="1.0"?> <!DOCTYPE a [<!ENTITY b "c">]> &b;',
  '\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085\u009f\ufffe\uffff\ud800\udfff\u2028\u2029',
  'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\rSUMMARY:b;c,d\\,e\\n\\N"f":g',
  '👩🏽‍🤝‍👩🏾'.repeat(12),
  'שלום \u202eabc\u2066 عربي',
];

export const hostileWords = fc.oneof(
  anyText,
  fc.constantFrom(...SIGNS),
  fc
    .array(fc.oneof(fc.constantFrom(...SIGNS), anyText, fc.constantFrom(' ', '\n')), {
      maxLength: 4,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: fc.constantFrom(...'\\`*_[]<>~|#$&-+=:1.) \n\tab') }),
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  hostileWords,
  fc.record({ answer: hostileWords }),
  fc.record({ blank: hostileWords, width: fc.constantFrom('short', 'long') }),
);
const content = fc.array(inline, { maxLength: 4 });

const table: fc.Arbitrary<Block> = fc
  .array(fc.record({ head: hostileWords, width: fc.constantFrom('narrow', 'wide') }), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((columns) =>
    fc.record({
      kind: fc.constant('table'),
      columns: fc.constant(columns),
      rows: fc.array(fc.array(content, { minLength: columns.length, maxLength: columns.length }), {
        maxLength: 3,
      }),
    }),
  );

const leaf: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading'),
    level: fc.constantFrom(1, 2),
    text: hostileWords,
  }),
  fc.record({ kind: fc.constant('text'), content }),
  fc.record({ kind: fc.constant('text'), content, tone: fc.constantFrom('quiet', 'spoken') }),
  fc.record({ kind: fc.constant('tick'), ticked: fc.boolean(), content }),
  fc.record({
    kind: fc.constant('scale'),
    item: content,
    answers: fc.array(fc.record({ label: hostileWords, ticked: fc.boolean() }), { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('list'), points: fc.array(content, { maxLength: 4 }) }),
  table,
  fc.record({
    kind: fc.constant('field'),
    label: hostileWords,
    lines: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    kind: fc.constant('signature'),
    people: fc.array(content, { minLength: 1, maxLength: 4 }),
  }),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 3, arbitrary: leaf },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('part'),
      id: fc.constant('part'),
      blocks: fc.array(leaf, { minLength: 1, maxLength: 4 }),
    }),
  },
);

export const anyDocument: fc.Arbitrary<Document> = fc.record({
  title: hostileWords,
  blocks: fc.array(block, { maxLength: 6 }),
});

/** All blocks, those within parts among them, in the order of the paper. */
export function blocksOf(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((one) => (one.kind === 'part' ? [one, ...blocksOf(one.blocks)] : [one]));
}

/** What a kind of file writes out that is no word of the document: boxes, and lines to write on. */
interface Marks {
  tick: (ticked: boolean) => string;
  /** The box of an answer in a row; as that of a tick where it is not told. */
  box?: (ticked: boolean) => string;
  line: string;
  signature: string;
}

/** Every word that the document holds, in order, without space. */
export function wordsOf({ blocks }: Document, marks: Marks): string {
  const words = blocksOf(blocks).flatMap((one) => wordsIn(one, marks));
  return bare(words.join(' '));
}

function wordsIn(block: Block, marks: Marks): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'text':
      return [inlineText(block.content)];
    case 'tick':
      return [marks.tick(block.ticked), inlineText(block.content)];
    case 'scale':
      return [
        inlineText(block.item),
        ...block.answers.flatMap(({ label, ticked }) => [(marks.box ?? marks.tick)(ticked), label]),
      ];
    case 'list':
      return block.points.map(inlineText);
    case 'table':
      return [...block.columns.map(({ head }) => head), ...block.rows.flat().map(inlineText)];
    case 'field':
      return [block.label, marks.line.repeat(block.lines)];
    case 'part':
      return [];
    case 'signature':
      return block.people.flatMap((person) => [marks.signature, inlineText(person)]);
  }
}

/** Text as a reader sees it: halves of characters are one sign, and what has no width has none. */
export function bare(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[\s\p{Cc}]/gu, '');
}
