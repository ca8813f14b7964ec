/** The plugin in a real WordPress with a real database: decks written in its editors, by an administrator and by an author, and read. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../e2e/browser.mjs';
import { startWordPress } from './site.mjs';

const CODE = `const list = ["one" -- 1, '[loud]', '[caption]x[/caption]'];

if (a < b && c) print("3x4..."); // :) \u{1F600}`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

// What paragraphs, typography, smilies, shortcodes and emoji would spoil.
const DECK = `<q-deck id="talk" data-theme="swiss" transition="none">
  <q-section id="start">

    <h2>"Quotes" -- and :)</h2>

    <ul>
      <li q-fragment>First</li>

      <li q-fragment="fade-up">Second</li>
    </ul>
    <q-notes>Only "I" see this</q-notes>
  </q-section>

  <q-section>
    <q-section id="code">
      <q-code language="js" lines="1|3"><pre>
${escaped(CODE)}
</pre></q-code>
    </q-section>
    <q-section id="second"><p>Two <q-fragment index="1">steps</q-fragment></p></q-section>
  </q-section>
  <q-section id="end" background-color="#123456"><p>[loud]</p></q-section>
</q-deck>`;

const PLACES = ['start 0/0', 'start 0/0', 'start 0/0', 'code 1/0', 'code 1/0', 'second 1/1', 'second 1/1', 'end 2/0'];

describe('the WordPress plugin', () => {
  let site;
  let browser;
  let page;
  let visitor;

  before(async () => {
    site = await startWordPress();
    browser = await launch();
    visitor = await browser.newPage();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  /** Goes to a page of the administration as somebody. */
  async function open(name, address) {
    const context = await browser.createBrowserContext();
    page = await context.newPage();
    await page.setViewport({ width: 1300, height: 1000 });
    page.on('dialog', (dialog) => dialog.accept());
    await site.signIn(page, name);
    await page.goto(`${site.origin}/wp-admin/${address}`);
  }

  async function read(id) {
    await visitor.goto(`${site.origin}/?p=${id}`);
    await visitor.waitForFunction(() => document.querySelector('q-deck')?.shadowRoot?.querySelector('.announcer'));
  }

  /** Reads a post to the end, by keys: where one gets to, one line a step, and what there is. */
  async function walk(id) {
    await read(id);
    await visitor.click('q-deck h2');
    const places = [];
    const where = () =>
      visitor.evaluate(() => {
        const {
          currentSlide,
          position: { h, v, f },
        } = document.querySelector('q-deck');
        return { place: `${currentSlide.id} ${h}/${v}`, key: [h, v, f].join() };
      });
    for (let last = ''; ;) {
      const { place, key } = await where();
      if (key === last) break;
      places.push(place);
      last = key;
      await visitor.keyboard.press('Space');
    }
    const seen = await visitor.evaluate(() => ({
      decks: document.querySelectorAll('q-deck').length,
      title: document.querySelector('q-deck h2').textContent,
      items: [...document.querySelectorAll('q-deck li')].map(
        (each) => `${each.textContent} ${each.getAttribute('q-fragment')}`,
      ),
      notes: document.querySelector('q-notes').textContent,
      code: document.querySelector('q-code pre').textContent,
      last: document.querySelector('#end').textContent,
      background: document.querySelector('#end').getAttribute('background-color'),
      strays: document.querySelectorAll('q-deck > :not(q-section), q-section > p:empty, q-deck br, q-deck img').length,
      theme: [...document.styleSheets].some(({ href }) => href?.includes('/theme/swiss.css')),
    }));
    return { places, ...seen };
  }

  const WHOLE = {
    places: PLACES,
    decks: 1,
    title: '"Quotes" -- and :)',
    items: ['First ', 'Second fade-up'],
    notes: 'Only "I" see this',
    code: `${CODE}\n`,
    last: 'LOUD',
    background: '#123456',
    strays: 0,
    theme: true,
  };

  /** What pages get of texts. */
  const render = (...texts) =>
    JSON.parse(
      site.php(
        "foreach ( json_decode( stream_get_contents( STDIN ) ) as $text ) { $all[] = apply_filters( 'the_content', $text ); } echo wp_json_encode( $all );",
        JSON.stringify(texts),
      ),
    );
  const write = (content, author = 1) =>
    site.php(
      `wp_set_current_user( ${author} ); kses_init();
     echo wp_insert_post( array( 'post_title' => 'Written', 'post_status' => 'publish', 'post_content' => wp_slash( stream_get_contents( STDIN ) ) ) );`,
      content,
    );
  const stored = (id) => site.php(`echo get_post( ${id} )->post_content;`).replaceAll('\r\n', '\n');

  /** Where the blocks are: the page itself, or since WordPress 6.3 a frame in it. */
  async function canvas() {
    await page.waitForSelector('.editor-post-title__input, iframe[name="editor-canvas"]');
    const frame = await page.$('iframe[name="editor-canvas"]');
    return frame ? frame.contentFrame() : page;
  }

  async function publishFromBlocks() {
    await page.click('.editor-post-publish-button__button');
    await page.waitForSelector('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])');
    await page.click('.editor-post-publish-panel .editor-post-publish-button');
    await page.waitForFunction(() => {
      const editor = window.wp.data.select('core/editor');
      return editor.isCurrentPostPublished() && !editor.isSavingPost();
    });
    return page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
  }

  /** What a preview shows, asked inside its frame. */
  async function inPreview(ask) {
    for (const end = Date.now() + 20_000; ;) {
      for (const frame of page.frames()) {
        const answer = await frame.evaluate(ask).catch(() => null);
        if (answer) return answer;
      }
      if (Date.now() > end) throw new Error('The preview does not show what is asked for.');
    }
  }

  for (const who of ['admin', 'author']) {
    it(`takes a deck into the block, with a preview, from an ${who}`, async () => {
      await open(who, 'post-new.php');
      await page.waitForFunction(() => window.wp?.blocks?.getBlockType('q-deck/deck'));
      const blocks = await canvas();
      await blocks.waitForSelector('.wp-block-post-title');
      await blocks.click('.wp-block-post-title');
      await page.keyboard.type('Slides in a block');
      await page.keyboard.press('Enter');
      await page.keyboard.type('/slides');
      await page.waitForSelector('.components-autocomplete__result');
      await page.keyboard.press('Enter');
      const field = await blocks.waitForSelector('textarea[aria-label="HTML of the slides"]');
      assert.match(await field.evaluate((each) => each.value), /^<q-deck data-theme="lecture">/);
      await field.click();
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.sendCharacter(DECK);
      const preview = await inPreview(() => {
        const deck = document.querySelector('q-deck#talk');
        return (
          deck?.slides &&
          window.origin === 'null' && { slides: deck.slides.length, code: deck.querySelector('pre').textContent }
        );
      });
      assert.deepEqual(preview, { slides: 4, code: WHOLE.code });
      const id = await publishFromBlocks();
      if (who === 'admin') assert.equal(stored(id), `<!-- wp:q-deck/deck -->\n${DECK}\n<!-- /wp:q-deck/deck -->`);
      assert.deepEqual(await walk(id), WHOLE);
      // Opened again it is valid, and as it was written.
      await page.goto(`${site.origin}/wp-admin/post.php?post=${id}&action=edit`);
      await page.waitForFunction(() => window.wp?.data?.select('core/block-editor')?.getBlockCount() > 0);
      const [block] = await page.evaluate(() =>
        window.wp.data
          .select('core/block-editor')
          .getBlocks()
          .map(({ name, isValid, attributes }) => ({ name, isValid, source: attributes.source })),
      );
      assert.equal(block.isValid, true);
      assert.equal(`<!-- wp:${block.name} -->\n${block.source}\n<!-- /wp:${block.name} -->`, stored(id));
      await page.close();
    });

    it(`keeps a deck whole between the sides of the classic editor, from an ${who}`, async () => {
      await open(who, 'post-new.php?classic');
      const text = `Before "it".\n\n${DECK}\n\nAfter it.`;
      await page.waitForFunction(() => window.tinymce?.get('content')?.initialized);
      await page.click('#content-html');
      await page.type('#title', 'Slides in classic');
      await page.click('#content');
      await page.keyboard.sendCharacter(text);
      await page.click('#content-tmce');
      assert.equal(await inPreview(() => document.querySelector('q-deck#talk')?.slides?.length), 4);
      await page.click('#content-html');
      assert.equal(await page.$eval('#content', ({ value }) => value), text);
      await page.click('#content-tmce');
      const [saved] = await Promise.all([
        page.waitForResponse(
          (response) => response.request().method() === 'POST' && response.url().endsWith('/wp-admin/post.php'),
        ),
        page.click('#publish'),
      ]);
      const id = new URL(saved.headers().location).searchParams.get('post');
      if (who === 'admin') assert.equal(stored(id), text);
      assert.deepEqual(await walk(id), WHOLE);
      assert.match(await visitor.$eval('q-deck', (deck) => deck.previousElementSibling.textContent), /^Before “it”\.$/);
      await page.close();
    });
  }

  it('takes decks by REST, in a block for HTML or in none', async () => {
    await open('author', 'profile.php');
    const send = (content) =>
      page.evaluate(async (text) => {
        const nonce = await fetch('/wp-admin/admin-ajax.php?action=rest-nonce').then((answer) => answer.text());
        const headers = { 'content-type': 'application/json', 'x-wp-nonce': nonce };
        const body = JSON.stringify({ title: 'Sent', status: 'publish', content: text });
        return fetch('/?rest_route=/wp/v2/posts', { method: 'POST', headers, body }).then((answer) => answer.json());
      }, content);
    for (const content of [
      DECK,
      `<!-- wp:html -->\n${DECK}\n<!-- /wp:html -->`,
      `<!-- wp:q-deck/deck {"align":"wide"} -->\n${DECK}\n<!-- /wp:q-deck/deck -->`,
    ]) {
      const {
        id,
        content: { rendered },
      } = await send(content);
      assert.match(rendered, /<q-deck class="(alignwide )?wp-exclude-emoji" id="talk"/);
      assert.deepEqual(await walk(id), WHOLE);
    }
    await page.close();
  });

  it('holds in a classic theme, and in a text widget', async () => {
    site.php("switch_theme( 'twentytwentyone' );");
    try {
      assert.deepEqual(await walk(write(DECK)), WHOLE);
    } finally {
      site.php("switch_theme( 'twentytwentythree' );");
    }
    const widget = site.php(
      "echo apply_filters( 'widget_text_content', stream_get_contents( STDIN ), array(), null );",
      DECK,
    );
    assert.equal(widget.trim().replace(' class="wp-exclude-emoji"', '').replace('<b>LOUD</b>', '[loud]'), DECK);
  });

  it('changes no byte but the class and shortcodes outside code', () => {
    const deck = (inside) => `<q-deck>${inside}</q-deck>`;
    const same = [
      'a\n\nb "c" -- :) 3x4',
      deck('\n\nin "it"\n\n'),
      '<template>\n\n"t"\n\n<q-deck></template>',
      '<!-- a\n\n</q-deck> -->',
      '<q-section markdown>\n\n- [loud]\n\n</q-section>',
      '<q-section title="</q-deck>">\n\nx</q-section>',
      '<img src="https://example.org/a.png" width="900" height="900">',
      '<q-code>[loud]</q-code> <q-math>[loud]</q-math>',
      'https://example.org/\n\nhttps://example.org/',
    ];
    for (const [index, rendered] of render(...same.map((inside) => `A\n\n${deck(inside)}\n\nB`)).entries()) {
      assert.equal(
        rendered.match(/<q-deck[^]*<\/q-deck>/)[0].replace(' class="wp-exclude-emoji"', ''),
        deck(same[index]),
      );
    }
    const others = [
      [deck('[loud]'), /<b>LOUD<\/b>/],
      ['<q-deck class=\'a b\' title="c">x', /^<q-deck class="a b wp-exclude-emoji" title="c">x<\/q-deck>/],
      [
        '<div class="q-deck"><section>\n\n"a" <div>b</div>\n\n</section></div>\n\n"c"',
        /\n\n"a" <div>b<\/div>\n\n<\/section><\/div>\s*<p>&#8220;c/,
      ],
      ['<pre><code class="language-q-deck">[loud]\n\n"a"</code></pre>', /\[loud\]\n\n"a"/],
      ['A "text" about q-deck', /^<p>A &#8220;text&#8221; about q-deck<\/p>/],
    ];
    for (const [index, rendered] of render(...others.map(([text]) => text)).entries())
      assert.match(rendered, others[index][1]);
  });

  it('runs the blocks inside a deck', () => {
    const heading = '<!-- wp:heading -->\n<h2 class="wp-block-heading">Title</h2>\n<!-- /wp:heading -->';
    const [rendered] = render(
      `<!-- wp:html -->\n<q-deck><q-section>\n\n${heading}\n\n<!-- wp:latest-posts /--></q-section></q-deck>\n<!-- /wp:html -->`,
    );
    assert.match(
      rendered,
      /<q-deck class="wp-exclude-emoji"><q-section>[^]*<h2 class="wp-block-heading">Title<\/h2>[^]*<ul class="wp-block-latest-posts/,
    );
    assert.doesNotMatch(rendered, /<p>|wp:/);
  });

  it('lets authors write decks, and nothing more', () => {
    const attempt = `<q-deck transition="fade" onclick="x()"><q-section trusted data-trusted markdown="javascript:x" background-iframe="https://example.org/" data-background-image="javascript:x" data-label="L" id="a">
<script>x()</script><q-fragment effect="fade-up" data-index="1" style="color: red" onload="x">T</q-fragment><table><tr q-fragment><td>c</td></tr></table></q-section></q-deck>`;
    const kept = stored(write(attempt, 2));
    assert.equal(
      kept.replace(/\s+/g, ' '),
      '<q-deck transition="fade"><q-section markdown="x" data-background-image="x" data-label="L" id="a"> x()<q-fragment effect="fade-up" data-index="1" style="color: red">T</q-fragment><table><tr q-fragment><td>c</td></tr></table></q-section></q-deck>',
    );
  });

  it('loads the engine where a deck is, once, and nowhere else', async () => {
    const plain = write('Nothing "here"');
    const scripts = () =>
      visitor.$$eval('script[src*="q-deck"], link[href*="q-deck"]', (all) =>
        all.map(({ id, type }) => `${id} ${type}`),
      );
    await visitor.goto(`${site.origin}/?p=${plain}`);
    assert.deepEqual(await scripts(), []);
    await read(write(DECK));
    const found = await scripts();
    assert.equal(found.filter((each) => each.endsWith(' module')).length, 1);
    assert.equal(found.length, 2);
    assert.equal(await visitor.$eval('link[href*="swiss.css"]', (link) => document.head.contains(link)), true);
  });

  it('is readable in feeds and excerpts, without notes', async () => {
    const id = write(`<!-- wp:q-deck/deck -->\n${DECK}\n<!-- /wp:q-deck/deck -->`);
    const feed = await fetch(`${site.origin}/?feed=rss2`).then((answer) => answer.text());
    const [item] = feed.match(/<content:encoded>[^]*?<\/content:encoded>/);
    assert.match(item, /<h2>"Quotes" -- and :\)<\/h2>[^]*View the slides/);
    assert.doesNotMatch(item, /<q-|Only/);
    const excerpt = site.php(`echo get_the_excerpt( ${id} );`);
    assert.match(excerpt, /Quotes.* First Second .*const list/s);
    assert.doesNotMatch(excerpt, /Only|q-deck/);
  });

  it('is an article without the plugin', async () => {
    const id = write(`<!-- wp:q-deck/deck -->\n${DECK}\n<!-- /wp:q-deck/deck -->`);
    site.php("require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( 'q-deck/q-deck.php' );");
    await visitor.goto(`${site.origin}/?p=${id}`);
    const visible = await visitor.$$eval('q-deck h2, q-deck li, q-deck pre', (all) =>
      all.map((each) => each.checkVisibility()),
    );
    assert.deepEqual(visible, [true, true, true, true]);
    site.php("require_once ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin( 'q-deck/q-deck.php' );");
  });

  it('makes PHP say nothing', () => {
    assert.doesNotMatch(site.log(), /plugins\/q-deck/);
  });
});
