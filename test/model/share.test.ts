import { assert } from 'chai';
import { deckCode, frameCode, placeLink } from '../../src/model/share.js';

describe('sharing', () => {
  const links: [page: string, name: string | null | undefined, path: string, id: string, link: string][] = [
    ['https://a.example/talk', null, '2/1', '', 'https://a.example/talk#/2/1'],
    ['https://a.example/talk?x=1#/0', null, 'why/0', 'talk', 'https://a.example/talk?x=1#/why/0'],
    ['https://a.example/page#/1&two=3', 'two', '4', 'two', 'https://a.example/page#/1&two=4'],
    ['https://a.example/page', 'two', '4', 'two', 'https://a.example/page#two=4'],
    ['https://a.example/page#part', undefined, '4', 'two words', 'https://a.example/page#two%20words'],
    ['https://a.example/page#part', undefined, '4', '', 'https://a.example/page'],
  ];
  for (const [page, name, path, id, link] of links) {
    it(`gives ${link} on ${page}`, () => {
      assert.equal(placeLink(page, name, path, id), link);
    });
  }

  it('writes a frame in the proportion of the slides, and escapes what stands in it', () => {
    assert.equal(
      frameCode('https://a.example/?a=1&b="', 'Tom & <Jerry>', 1280, 720),
      '<iframe src="https://a.example/?a=1&amp;b=&quot;" title="Tom &amp; &lt;Jerry&gt;" width="960" height="540" ' +
        'style="width: 100%; height: auto; aspect-ratio: 1280 / 720; border: 0" allow="fullscreen" loading="lazy"></iframe>',
    );
  });

  it('writes a deck with a link in it', () => {
    assert.equal(
      deckCode('/t#a', '"A" & B', 'q-deck'),
      '<q-deck src="/t#a"><a href="/t#a">&quot;A&quot; &amp; B</a></q-deck>',
    );
  });
});
