/** Takes what stands behind the `#` out of the address once it is read, so that it is in no bookmark and on no paper. */
export function clearFragment(): void {
  history.replaceState(0, '', './');
}
