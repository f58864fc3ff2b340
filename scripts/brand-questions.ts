/** What `npm run brand:new` asks, in order, and what each answer sets. */
import type { NewBrand } from '../src/lib/brand/new-brand.ts';

interface Question {
  text: string;
  /** What an empty answer stands for. */
  otherwise: string;
  /** Whether the answers so far call for it. */
  isAsked?: (brand: NewBrand) => boolean;
  put: (brand: NewBrand, answer: string) => NewBrand;
}

export const BLANK: NewBrand = {
  name: 'Our pairs',
  tagline: 'Two people, helping each other well.',
  colour: '#2f6f62',
};
const LEAD = { name: 'Safeguarding lead', reach: 'The office' };
const hasYoung = ({ safeguarding }: NewBrand) => safeguarding !== undefined;

export const QUESTIONS: readonly Question[] = [
  {
    text: 'What is your programme called?',
    otherwise: BLANK.name,
    put: (brand, name) => ({ ...brand, name }),
  },
  {
    text: 'What is it, in one sentence?',
    otherwise: BLANK.tagline,
    put: (brand, tagline) => ({ ...brand, tagline }),
  },
  {
    text: 'Which colour is yours? All others are made from it.',
    otherwise: BLANK.colour,
    put: (brand, colour) => ({ ...brand, colour }),
  },
  {
    text: 'Where will it stand, https:// and all? Leave it empty if you don’t know yet.',
    otherwise: '',
    put: (brand, site) => ({ ...brand, site: site || undefined }),
  },
  {
    text: 'Do people under eighteen take part? (yes or no)',
    otherwise: 'no',
    put: (brand, answer) => (/^y/i.test(answer) ? { ...brand, safeguarding: LEAD } : brand),
  },
  {
    text: 'Who answers for their safety? A name or a post.',
    otherwise: LEAD.name,
    isAsked: hasYoung,
    put: (brand, name) => ({ ...brand, safeguarding: { ...LEAD, ...brand.safeguarding, name } }),
  },
  {
    text: 'How do people reach them? A number, an address, a room.',
    otherwise: LEAD.reach,
    isAsked: hasYoung,
    put: (brand, reach) => ({ ...brand, safeguarding: { ...LEAD, ...brand.safeguarding, reach } }),
  },
];
