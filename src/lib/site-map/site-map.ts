/**
 * Every address that the site has or will have. A page of this map that is not built
 * yet is never linked: the link is left out of the page, and listed by `npm run check`.
 */
import type { Section } from '../guides/schema.ts';

/** File names of the guides, by section, in reading order. */
export const GUIDES: Record<Section, readonly string[]> = {
  understand: [
    'what-is-peer-mentoring',
    'how-it-works',
    'kinds-of-mentoring',
    'who-can-take-part',
    'is-it-right-for-you',
    'what-the-research-says',
  ],
  benefits: ['benefits', 'benefits-for-schools-and-organisations'],
  begin: [
    'finding-a-partner',
    'expectations-and-agreements',
    'setting-smart-goals',
    'boundaries',
    'confidentiality',
  ],
  'keep-going': [
    'productive-conversations',
    'asking-good-questions',
    'listening-and-feedback',
    'regular-check-ins',
    'taking-turns',
    'being-a-good-peer-mentor',
    'mentoring-online',
    'peer-circles',
    'when-things-change',
    'communication',
  ],
  endings: ['signs-it-is-time-to-move-on', 'ending-well', 'burnout'],
  settings: ['in-schools', 'in-universities', 'at-work', 'in-communities'],
  programmes: [
    'starting-a-programme',
    'matching',
    'training-and-support',
    'monitoring-and-evaluation',
    'running-a-workshop',
    'hosting-your-own-copy',
  ],
};

const PAGES = [
  '/',
  '/guides/',
  '/tools/',
  '/tools/agreement/',
  '/tools/goals/',
  '/tools/check/',
  '/print/',
  '/print/cards/',
  '/print/cards-large/',
  '/print/goals/',
  '/print/goals-large/',
  '/print/check/',
  '/print/check-pulse/',
  '/print/check-facilitator/',
  '/print/sign-in/',
  '/my/',
  '/search/',
  '/glossary/',
  '/sources/',
  '/programmes/',
  '/programmes/brand/',
  '/about/privacy/',
  '/about/accessibility/',
] as const;

export const SITE_MAP: readonly string[] = [
  ...PAGES,
  ...Object.values(GUIDES)
    .flat()
    .map((slug) => `/guides/${slug}/`),
];

/**
 * Whether the map holds this address, whatever its fragment. `named` are the pages whose last
 * part content names: a form to print, a booklet, a self-check, a reading path.
 */
export function isOnMap(path: string, named: ReadonlySet<string> = new Set()): boolean {
  const [page = ''] = path.split('#');
  return SITE_MAP.includes(page) || named.has(page);
}
