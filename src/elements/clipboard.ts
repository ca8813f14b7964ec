/**
 * Puts text into the clipboard, by the old way where the new one is missing or forbidden. To be called while a key or click is handled.
 * @returns False where neither works.
 */
export async function writeClipboard(text: string, owner: Document): Promise<boolean> {
  try {
    await owner.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    const put = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    owner.addEventListener('copy', put, true);
    try {
      // Deprecated, and the only way without the permission or on file://.
      // oxlint-disable-next-line typescript/no-deprecated
      return owner.execCommand('copy');
    } catch {
      return false;
    } finally {
      owner.removeEventListener('copy', put, true);
    }
  }
}
