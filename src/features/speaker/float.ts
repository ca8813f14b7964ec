/** Notes, watch and buttons in a small window that stays on top of all others, for a speaker with one screen; where the browser has such windows. */
import { render } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { make } from '../../chrome/make.js';
import { sheetFor } from '../../elements/sheet-for.js';
import { speakerStyles } from './speaker.styles.js';

/** What the Document Picture-in-Picture API adds to a window. */
interface PictureWindow {
  readonly documentPictureInPicture?: { requestWindow(options: { width: number; height: number }): Promise<Window> };
}

/** A window on top. */
export interface Float {
  readonly document: Document;
  draw(view: TemplateResult): void;
}

/** Whether the browser can keep a window on top. */
export function canFloat(): boolean {
  return 'documentPictureInPicture' in window;
}

/**
 * Opens the window; null where the browser refuses. It goes when the signal aborts.
 * @param closed Called when it is closed, by whomever.
 */
export async function openFloat(title: string, closed: () => void, signal: AbortSignal): Promise<Float | null> {
  try {
    const other = await (window as PictureWindow).documentPictureInPicture?.requestWindow({ width: 460, height: 340 });
    if (!other || signal.aborted) return null;
    const { document } = other;
    document.title = title;
    const element = make('div', {});
    const root = element.attachShadow({ mode: 'open' });
    document.body.append(element);
    root.adoptedStyleSheets = [sheetFor(document, speakerStyles)];
    other.addEventListener('pagehide', closed, { once: true });
    signal.addEventListener('abort', () => other.close(), { once: true });
    return {
      document,
      draw: (view) => {
        render(view, root);
      },
    };
  } catch {
    return null;
  }
}
