/** Decks in other spellings, from another page and from a torn one: under a policy that allows only files of the same origin, with Trusted Types. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { serve } from './static-server.mjs';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types q-deck lit-html',
  'report-uri /violations',
].join('; ');

const page = (body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ways in</title>
<script type="module" src="/dist/q-deck.js"></script></head><body>${body}</body></html>`;

const POST = page(`
<pre id="fence"><code class="language-q-deck">&lt;q-section&gt;&lt;h2 style="color: rgb(1, 2, 3)"&gt;Fence&lt;/h2&gt;&lt;img src="x" alt=""&gt;&lt;/q-section&gt;
&lt;q-section&gt;Second&lt;/q-section&gt;</code></pre>
<div class="q-deck" id="div"><section><h2>Div</h2></section><section>Second</section></div>
<q-deck id="src" src="/talk.html"><a href="/talk.html">Talk</a></q-deck>
<q-deck id="script"><script type="text/html"><q-section>Script</q-section><q-section>Second</q-section></script></q-deck>
<article>
<p><q-deck id="torn" repair><br />
<q-section></p>
<h2>Torn</h2>
<p></q-section><br />
<q-section>Second</q-section><br />
</q-deck></p>
</article>`);

const TALK = page(
  '<q-deck><q-section style="color: red"><h2>From elsewhere</h2><script>globalThis.harm = true</script></q-section><q-section>Second</q-section></q-deck>',
);

describe('other ways in under a strict policy', () => {
  const reports = [];
  let browser;
  let server;
  let tab;

  before(async () => {
    server = await serve({
      folders: { '/dist/': 'dist' },
      pages: {
        '/post.html': () => POST,
        '/talk.html': () => TALK,
        '/x': () => '',
        '/violations': () => {
          reports.push('a violation was reported');
          return '';
        },
      },
      headers: { 'content-security-policy': POLICY },
    });
    browser = await launch();
    tab = await browser.newPage();
    await tab.goto(`${server.origin}/post.html`);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const [id, title] of [
    ['fence', 'Fence'],
    ['div', 'Div'],
    ['src', 'From elsewhere'],
    ['script', 'Script'],
    ['torn', 'Torn'],
  ]) {
    it(`makes two slides of: ${id}`, async () => {
      await tab.waitForFunction(
        (name) => document.querySelector(`q-deck#${name}`)?.slides?.length === 2,
        { timeout: 8000 },
        id,
      );
      const text = await tab.evaluate(
        (name) => document.querySelector(`q-deck#${name}`).slides[0].textContent.trim(),
        id,
      );
      assert.equal(text, title);
    });
  }

  it('breaks no rule, and runs nothing that came as text', async () => {
    assert.equal(
      await tab.evaluate(() => getComputedStyle(document.querySelector('q-deck#fence h2')).color),
      'rgb(1, 2, 3)',
    );
    assert.equal(await tab.evaluate(() => 'harm' in globalThis), false);
    assert.deepEqual(reports, []);
  });
});
