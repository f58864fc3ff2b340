/** Where the device's clocks hang: `Europe/London`. */
export function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
