/** Long work in parts: between them the page may paint, and take a key. */

/** How long a part may take, in milliseconds: a slow phone has a tenth of a second before one notices. */
const PART = 12;

/** Called between two pieces of work; it waits for the page where the part has been long enough. */
export function breather(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < PART) return;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  };
}
