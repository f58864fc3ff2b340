/** Where people under eighteen take part, somebody answers for their safety, and the site says who. */
import type { BrandFile } from './schema.ts';

interface Concerned {
  contacts: readonly { for: string }[];
  offers: Pick<BrandFile['offers'], 'modes' | 'under18'>;
}

/** What a programme’s file lacks, and why it does not build; nothing where all is well. */
export function missingSafeguarding({ contacts, offers }: Concerned): string | undefined {
  if (contacts.some((contact) => contact.for === 'safeguarding')) return undefined;
  const reasons = [
    ...(offers.modes.includes('cross-age') ? ['the mode cross-age'] : []),
    ...(offers.under18 ? ['an agreement for people under eighteen'] : []),
  ];
  if (reasons.length === 0) return undefined;
  return `This brand offers ${reasons.join(' and ')}, and names nobody for safeguarding. Somebody young who is in trouble must find a person here. Add a contact with \`for: safeguarding\`; or, where nobody under eighteen takes part, leave cross-age out of offers.modes and write \`under18: false\` below offers.`;
}
