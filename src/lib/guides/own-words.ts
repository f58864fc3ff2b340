/**
 * Puts the words of a programme into a guide of the toolkit’s. A changed word could change what research found, so whatever
 * cites or speaks of research keeps its words, and so does a quotation. What nobody found, such as advice, stories and words to say
 * aloud, is told in the programme’s. It knows the few marks of our own MDX, and no page.
 */
import type { Speech } from '../brand/own-words.ts';
import { headingId } from './headings.ts';
import type { Guide } from './schema.ts';

/** From beginning to end they say what research found, or what the words of the field mean. */
const KEPT_GUIDES = ['kinds-of-mentoring', 'what-is-peer-mentoring', 'what-the-research-says'];
/** Sentences of such words may tell what was found, with the citation in another one. */
const OF_RESEARCH =
  /\b(?:stud(?:y|ies|ied)|surveys?|research|researchers|thesis|trials?|evidence|findings|figures|data|sources?|abstract|magazine|consultancy|overview)\b/i;
/** A citation, or what leads over to a list, at the end of a block. */
const LEADS_OVER = /(?:<Cite [^>]*>|:)\s*$/;

const LIST_ITEM = /^\s*(?:[-*]|\d+\.)\s|^\|/;
const BOX = /^<(Say|Scenario|Try)\b/;
/** The attributes of boxes that somebody reads. */
const READ_ATTRIBUTES = /\b(when|clause|agree|title|who|where)="([^"]*)"/g;
/** Tags, addresses and code. */
const MARKS = /<[^>]*>|\]\([^)]*\)|`[^`]*`|https?:\/\/\S+/g;
/** Outside of boxes, what stands in quotation marks is somebody else’s, or is a word that is spoken of; so are titles of works. */
const MARKS_AND_QUOTATIONS = new RegExp(
  `“[^”]*(?:”|$)|(?<![*\\p{L}])\\*[^*\\s][^*]*\\*(?!\\*)|${MARKS.source}`,
  'gu',
);

/** What a guide says of itself, in the words of a programme. Names of files stay, and what people type for it. */
export function guideHeadIn(speech: Speech, slug: string, guide: Guide): Guide {
  const told = (sentence: string) =>
    (isOfResearch(sentence, slug) ? speech.spell : speech.say)(sentence);
  return {
    ...guide,
    title: told(guide.title),
    summary: told(guide.summary),
    inShort: guide.inShort.map(told),
  };
}

/** The text of a guide, without its head or with it, which then stays. */
export function guideTextIn(speech: Speech, slug: string, text: string): string {
  const head = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';
  let isInBox = false;
  let before = '';
  const blocks = text.slice(head.length).split(/(\n\s*\n)/);
  const told = blocks.map((block) => {
    if (block.trim() === '') return block;
    if (BOX.test(block)) isInBox = !block.includes('</');
    if (/^<\/(?:Say|Scenario|Try)>/.test(block)) isInBox = false;
    const keeps = LIST_ITEM.test(block) && isOfResearch(before, slug) && LEADS_OVER.test(before);
    before = block;
    if (BOX.test(block)) return boxIn(speech, slug, block);
    const marks = isInBox ? MARKS : MARKS_AND_QUOTATIONS;
    return lines(block)
      .map((line) =>
        around(marks, line, keeps || isOfResearch(line, slug) ? speech.spell : speech.say),
      )
      .join('\n');
  });
  return head + told.join('');
}

/** The first line of a box. Words to say keep the name by which addresses know them. */
function boxIn({ say, spell }: Speech, slug: string, tag: string): string {
  const told = KEPT_GUIDES.includes(slug) ? spell : say;
  return tag.replace(READ_ATTRIBUTES, (attribute: string, name: string, value: string) => {
    const said = told(value);
    if (said === value) return attribute;
    return `${name}="${said}"${name === 'when' ? ` known="${headingId(value)}"` : ''}`;
  });
}

function isOfResearch(text: string, slug: string): boolean {
  return KEPT_GUIDES.includes(slug) || text.includes('<Cite ') || OF_RESEARCH.test(text);
}

/** The items of a list and the rows of a table one by one, and a paragraph as a whole. */
function lines(block: string): string[] {
  return LIST_ITEM.test(block) ? block.split('\n') : [block];
}

/** Changes a text around what stays, which is one letter of private use meanwhile. */
function around(stays: RegExp, text: string, change: (text: string) => string): string {
  const kept: string[] = [];
  const open = text.replace(stays, (mark: string) =>
    String.fromCharCode(0xe000 + kept.push(mark) - 1),
  );
  return change(open).replace(
    /\p{Co}/gu,
    (letter) => kept[letter.charCodeAt(0) - 0xe000] ?? letter,
  );
}
