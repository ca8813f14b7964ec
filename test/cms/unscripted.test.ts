/** Decks where no script comes: every word of them is there to be read, with a theme and without. */
import { assert } from 'chai';
import { isSeen, textNodes } from './visible-text.js';

const url = (name: string): string => new URL(name, import.meta.url).href;

describe('a page without the script', () => {
  for (const theme of ['', '../../theme/base.css', '../../theme/white.css']) {
    it(`shows all of its decks, ${theme ? `with ${theme}` : 'without a theme'}`, async () => {
      const { samples } = (await (await fetch(url('corpus/index.json'))).json()) as {
        samples: Record<string, string[]>;
      };
      const frame = document.createElement('iframe');
      document.body.append(frame);
      try {
        const { contentDocument: page } = frame;
        assert.isOk(page);
        const loaded = new Promise((resolve) => {
          frame.addEventListener('load', resolve, { once: true });
        });
        page.open();
        const bodies = Object.values(samples)
          .map((lines) => `<div>${lines.join('\n')}</div>`)
          .join('\n');
        // oxlint-disable-next-line typescript/no-deprecated -- The one way to hand text to the parser of a page.
        page.write(
          "<!doctype html><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self' 'unsafe-inline'\">" +
            `${theme ? `<link rel="stylesheet" href="${url(theme)}">` : ''}<body>${bodies}`,
        );
        page.close();
        await loaded;
        const texts = textNodes(page.body);
        assert.isAbove(texts.length, 150);
        // What is off the screen may have no layout yet.
        const isThere = (text: Text): boolean =>
          isSeen(text) || text.parentElement?.checkVisibility({ visibilityProperty: true }) === true;
        assert.deepEqual(
          texts.filter((text) => !isThere(text)).map(({ data }) => data.trim()),
          [],
        );
      } finally {
        frame.remove();
      }
    });
  }
});
