/** Styles of a part that is loaded on use: they come with its script, and not with the page. */

const adopted = new Set<string>();

/** Once each, after the styles of the page. The policy of the page allows it: nothing is put into its markup. */
export function adoptStyles(...styles: readonly string[]): void {
  for (const style of styles) {
    if (adopted.has(style)) continue;
    adopted.add(style);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
}
