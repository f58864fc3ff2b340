/** The cards of a topic as they are laid on paper: those that fit a mode, in its words, sorted by stage, and cut into sheets. */
import { MODES, type Mode } from '../partnership/mode.ts';
import { type Card, STAGES, type Stage, type Topic } from './schema.ts';

/** Whose words come first. */
const EQUALS: Mode = 'reciprocal';

/** How many cards a sheet holds, in the usual type and in large print. */
export const CARDS_A_SHEET = { usual: 8, large: 4 } as const;

/** A card as somebody draws it. */
export interface DealtCard {
  id: string;
  stage: Stage;
  text: string;
  followUp?: string | undefined;
}

/** The cards that fit a mode, those for the first meetings first. */
export function cardsFor({ cards }: Pick<Topic, 'cards'>, mode: Mode): DealtCard[] {
  return STAGES.flatMap((stage) =>
    cards
      .filter((card) => card.stage === stage && fits(card, mode))
      .map(({ id, text, inMode, followUp }) => ({
        id,
        stage,
        text: inMode?.[mode] ?? text,
        followUp,
      })),
  );
}

function fits({ modes }: Card, mode: Mode): boolean {
  return modes?.includes(mode) ?? true;
}

/** Sheet by sheet; the last may hold fewer. */
export function sheetsOf<T>(cards: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(cards.length / size) }, (_, i) =>
    cards.slice(i * size, (i + 1) * size),
  );
}

/** The page of the cards of a mode, in `/print/<form>/`. Two equals come first, so theirs has the plain name. */
export function cardsPageOf(mode: Mode): string {
  return mode === EQUALS ? 'cards' : `cards-${mode}`;
}

/** The modes that have cards of their own, by choice or by wording; all others draw those of two equals. */
export function modesOfCards(topics: readonly Pick<Topic, 'cards'>[]): Mode[] {
  const dealt = (mode: Mode) => JSON.stringify(topics.map((topic) => cardsFor(topic, mode)));
  return MODES.filter((mode) => mode === EQUALS || dealt(mode) !== dealt(EQUALS));
}
