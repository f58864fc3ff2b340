/** Gives something to another person by way of the device: its share sheet, or its clipboard. */

/** Whether the device has a share sheet for links. */
export function canShare(): boolean {
  return 'share' in navigator;
}

/** True once it was handed on; false where somebody thought better of it, or the device would not. */
export async function shareLink(url: string): Promise<boolean> {
  try {
    // No title: it could name people, and messengers make one of it.
    await navigator.share({ url });
    return true;
  } catch {
    return false;
  }
}

/** Copies a text; false where the browser lends its clipboard to safe lines alone, or not at all. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
