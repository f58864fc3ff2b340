/**
 * The `test` of every journey. It watches each page and fails where the page breaks its own
 * policy, throws, or asks another origin for anything: nobody has to remember to look.
 */
import { test as base, expect } from '@playwright/test';

export { expect };

export const test = base.extend<{ guard: undefined }>({
  guard: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      context.on('request', (request) => {
        const url = request.url();
        const isOurs = url.startsWith(`${baseURL}/`) || /^(blob|data|chrome):/.test(url);
        if (!isOurs) faults.push(`asked another origin: ${url}`);
      });
      context.on('weberror', (error) => faults.push(`threw: ${error.error().message}`));
      context.on('console', (message) => {
        if (/Content Security Policy|Refused to/i.test(message.text())) faults.push(message.text());
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
