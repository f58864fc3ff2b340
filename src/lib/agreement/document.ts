/** A draft as a document. Whatever is still open is printed as boxes to tick and lines to write on. */
import type { Block, Document, Inline } from '../document/block.ts';
import type { Wordsmith } from '../document/wordsmith.ts';
import { longDate } from '../i18n/dates.ts';
import { listed } from '../i18n/lists.ts';
import { fillRuns } from '../i18n/messages.ts';
import type { Clause, ModeContent } from './clause.ts';
import { answerTo, choiceOf, chosenWording, type Draft, filledIn, peopleOf } from './draft.ts';
import { wordingParts } from './wording.ts';

/** `meetings` stand between the clauses and the signatures. */
export function agreementDocument(
  draft: Draft,
  content: ModeContent,
  words: Wordsmith,
  meetings: readonly Block[] = [],
): Document {
  const { t } = words;
  const programme: Block[] = draft.programme.trim()
    ? [{ kind: 'text', tone: 'quiet', content: [{ answer: draft.programme.trim() }] }]
    : [];
  return {
    title: content.title,
    blocks: [
      { kind: 'heading', level: 1, text: content.title },
      { kind: 'text', tone: 'quiet', content: between(draft, words) },
      ...programme,
      ...content.clauses.flatMap((clause) => clausePart(draft, clause, words)),
      ...meetings,
      {
        kind: 'part',
        id: 'signatures',
        blocks: [
          { kind: 'text', content: [content.closing] },
          {
            kind: 'signature',
            people: peopleOf(draft).map((person): Inline[] => {
              const name = person.name.trim();
              return fillRuns<'document.signed', Inline>(t, 'document.signed', {
                name: name ? { answer: name } : t('document.name'),
              });
            }),
          },
        ],
      },
    ],
  };
}

/** “An agreement between Ana and Ben”, in the list grammar of the language. */
function between(draft: Draft, { t }: Wordsmith): Inline[] {
  const names = peopleOf(draft).map((person): Inline => {
    const name = person.name.trim();
    return name ? { answer: name } : { blank: t('document.name'), width: 'long' };
  });
  return fillRuns<'document.between', Inline>(t, 'document.between', { names: listed(t, names) });
}

function clausePart(draft: Draft, clause: Clause, words: Wordsmith): Block[] {
  const answer = answerTo(draft, clause.id);
  const choice = choiceOf(draft, clause);
  if (choice === 'left-out') return [];
  const heading: Block = { kind: 'heading', level: 2, text: clause.title };
  const part = (...blocks: Block[]): Block[] => [
    { kind: 'part', id: clause.id, blocks: [heading, ...blocks] },
  ];

  if (choice === 'own') {
    return answer.own.trim()
      ? part({ kind: 'text', content: [{ answer: answer.own.trim() }] })
      : part({ kind: 'field', label: words.t('document.own'), lines: 3 });
  }
  const wording = chosenWording(draft, clause);
  if (wording) {
    const text: Block = { kind: 'text', content: sentence(draft, clause, wording.text, words) };
    const { isLocked } = clause;
    return isLocked
      ? part(text, { kind: 'text', tone: 'quiet', content: [words.t('document.locked')] })
      : part(text);
  }

  const ticks = clause.wordings.map((offered): Block => {
    return { kind: 'tick', ticked: false, content: sentence(draft, clause, offered.text, words) };
  });
  return part(...ticks, { kind: 'field', label: words.t('document.own'), lines: 2 });
}

function sentence(draft: Draft, clause: Clause, text: string, words: Wordsmith): Inline[] {
  const answer = answerTo(draft, clause.id);
  const parts = wordingParts(text);
  return parts.map((run, i): Inline => {
    if (typeof run === 'string') return run;
    const field = clause.fields.find((candidate) => candidate.id === run.field);
    const next = parts[i + 1];
    const isBeforeStop = typeof next === 'string' && next.startsWith('.');
    // People end what they write with a full stop, and so does the sentence around it.
    const value = filledIn(answer, run.field)
      .trim()
      .replace(isBeforeStop ? /\.$/ : '', '');
    if (value) return { answer: field?.kind === 'date' ? longDate(value, words.locale) : value };
    return { blank: field?.label ?? run.field, width: field?.kind === 'number' ? 'short' : 'long' };
  });
}
