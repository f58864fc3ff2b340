/** Opens a step of a tool in place of the step before: nothing of the page stays behind for the back button. */
export function replaceStep(id: string): void {
  location.replace(`#${id}`);
}
