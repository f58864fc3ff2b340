/** Opens the browser's own print window; the print styles leave the paper alone on the page. */
export function printPage(): void {
  window.print();
}
