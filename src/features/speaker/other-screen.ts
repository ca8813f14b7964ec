/** Puts the speaker view on the screen that the slides are not on, where the browser lets a page know of its screens. */

/** What the Window Management API adds to a screen. */
interface DetailedScreen {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}

interface ManagedWindow {
  readonly screen: Screen & { readonly isExtended?: boolean };
  getScreenDetails?(): Promise<{ readonly currentScreen: DetailedScreen; readonly screens: readonly DetailedScreen[] }>;
}

/** Moves a window that was opened to another screen, and fills it; does nothing where there is none, or where one may not know. */
export async function moveToOtherScreen(view: Window): Promise<void> {
  const own = window as unknown as ManagedWindow;
  if (!own.screen.isExtended || !own.getScreenDetails) return;
  try {
    const { screens, currentScreen } = await own.getScreenDetails();
    const other = screens.find((each) => each !== currentScreen);
    if (!other || view.closed) return;
    view.moveTo(other.availLeft, other.availTop);
    view.resizeTo(other.availWidth, other.availHeight);
  } catch {
    // Nobody wanted the page to know: the speaker moves the window by hand.
  }
}
