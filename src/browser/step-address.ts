/** Which step of a tool is open, kept in the address after #, so that the back button works. */

export function readStep(): string {
  return location.hash.slice(1);
}

export function goToStep(id: string): void {
  location.hash = id;
}

export function onStepChange(listener: (id: string) => void): () => void {
  const hear = () => {
    const id = readStep();
    // A link into the page itself, such as the one past the menu, opens no step.
    if (!document.getElementById(id)) listener(id);
  };
  window.addEventListener('hashchange', hear);
  return () => window.removeEventListener('hashchange', hear);
}
