import { expect } from 'chai';
import { mediaKind } from '../../src/model/media-kind.js';
import type { MediaKind } from '../../src/model/media-kind.js';

describe('mediaKind', () => {
  const rows: Record<string, MediaKind | null> = {
    'https://example.com/a.png': 'image',
    'https://example.com/a.JPG?size=large#top': 'image',
    'https://example.com/a.svg': 'image',
    'file:///home/me/a.webp': 'image',
    'data:image/svg+xml,<svg/>': 'image',
    'https://example.com/film.mp4': 'video',
    'https://example.com/film.webm#t=10': 'video',
    'data:video/webm;base64,AA': 'video',
    'https://example.com/': 'page',
    'https://example.com/a.html': 'page',
    'https://example.com/?file=a.png': 'page',
    'https://example.com/png': 'page',
    'data:text/html,<p>': null,
    'javascript:alert(1)//a.png': null,
    'mailto:me@example.com': null,
    '': null,
  };
  for (const [url, kind] of Object.entries(rows)) {
    it(`is ${String(kind)} for ${url || 'nothing'}`, () => {
      expect(mediaKind(url)).to.equal(kind);
    });
  }
});
