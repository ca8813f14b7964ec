/** Links to the slide that is shown, and HTML to embed the deck elsewhere, to be copied or sent. */
import { html, nothing, render } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { historyMode, urlName } from '../../controllers/url-place.js';
import type { DeckController, DeckHost } from '../../deck/host.js';
import { writeClipboard } from '../../elements/clipboard.js';
import { DECK } from '../../elements/tags.js';
import { deckCode, frameCode, placeLink } from '../../model/share.js';
import { keepDialog, switchDialog } from '../dialog.js';
import { keepWritten, textsOf } from '../labels/texts-of.js';
import { pathOf } from '../path-of.js';
import { shareStyles } from './share.styles.js';
import { TEXTS } from './texts.js';

/** Opens and closes the dialog. */
export function share(host: DeckHost): DeckController {
  const dialog = document.createElement('dialog');
  dialog.className = 'share';
  dialog.part.add('share');
  let withSteps = false;
  let said = '';

  function link(page = location.href): string {
    const { position, element } = host;
    const at = position && { ...position, f: withSteps ? position.f : -1 };
    return placeLink(page, urlName(host), at ? pathOf(host, at) : '', element.id);
  }

  function code(): string {
    const { element, options } = host;
    const title = element.ariaLabel ?? document.title;
    return options.fullPage
      ? frameCode(link(), title, options.width, options.height)
      : deckCode(link(location.href.replace(/#.*/, '')), title, DECK);
  }

  async function copy(text: string): Promise<void> {
    const { copied, notCopied } = textsOf(host, 'share', TEXTS);
    said = (await writeClipboard(text, document)) ? copied : notCopied;
    write();
  }

  function select({ target }: Event): void {
    (target as HTMLInputElement | HTMLTextAreaElement).select();
  }

  function view(): TemplateResult {
    const texts = textsOf(host, 'share', TEXTS);
    const [url, embed] = [link(), code()];
    const hasSteps = (host.position?.f ?? -1) >= 0 && historyMode(host) !== 'none';
    return html`
      <h2 id="share-title">${texts.title}</h2>
      <label for="share-link">${texts.link}</label>
      <div class="row"><input id="share-link" type="text" readonly .value=${url} @focus=${select}>
        <button type="button" class="button button--main" @click=${() => void copy(url)}>${texts.copy}</button></div>
      ${
        hasSteps
          ? html`<label class="step"><input type="checkbox" .checked=${withSteps}
        @change=${({ target }: Event) => {
          withSteps = (target as HTMLInputElement).checked;
          write();
        }}> ${texts.step}</label>`
          : nothing
      }
      ${location.protocol === 'file:' ? html`<p class="note">${texts.local}</p>` : nothing}
      <label for="share-code">${texts.embed}</label>
      <div class="row"><textarea id="share-code" readonly .value=${embed} @focus=${select}></textarea>
        <button type="button" class="button" @click=${() => void copy(embed)}>${texts.copy}</button></div>
      <p role="status">${said}</p>
      <footer>
        ${'share' in navigator ? html`<button type="button" class="button" @click=${() => void send(url)}>${texts.send}</button>` : nothing}
        <button type="button" class="button" @click=${() => {
          dialog.close();
        }}>${texts.close}</button></footer>`;
  }

  /** By the device's own list of people and apps. */
  async function send(url: string): Promise<void> {
    try {
      await navigator.share({ title: document.title, url });
    } catch {
      // They thought better of it, or the device has no such list after all.
    }
  }

  function write(): void {
    dialog.setAttribute('aria-labelledby', 'share-title');
    render(view(), dialog);
  }

  return {
    connect(signal) {
      keepDialog(host, dialog, shareStyles, signal);
      keepWritten(
        host,
        () => {
          if (dialog.open) write();
        },
        signal,
      );
    },
    toggle(on) {
      switchDialog(dialog, on, () => {
        withSteps = false;
        said = '';
        write();
      });
    },
  };
}
