/** Which step of a tool is open, kept in the address after #, so that the back button works. */

export function readStep(): string {
  return location.hash.slice(1);
}

export function goToStep(id: string): void {
  location.hash = id;
}

export function onStepChange(listener: (id: string) => void): () => void {
  const hear = () => listener(readStep());
  window.addEventListener('hashchange', hear);
  return () => window.removeEventListener('hashchange', hear);
}
