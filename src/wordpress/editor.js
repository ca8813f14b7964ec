/**
 * The deck in WordPress's editors: the block "Slides", and a view in the classic editor. Both keep a deck as it was written and
 * show it in a frame without an origin, which can do nothing to the page around it. Plain script for WordPress's own `wp`.
 */
(function () {
  const { engine, themes } = window.qDeckSettings;
  const { __ } = wp.i18n;

  const TEMPLATE = `<q-deck data-theme="lecture">
  <q-section>
    <h1>${__('A talk', 'q-deck')}</h1>
  </q-section>
  <q-section>
    <h2>${__('Step by step', 'q-deck')}</h2>
    <ul>
      <li q-fragment>${__('First', 'q-deck')}</li>
      <li q-fragment>${__('Second', 'q-deck')}</li>
    </ul>
    <q-notes>${__('Only you see this.', 'q-deck')}</q-notes>
  </q-section>
</q-deck>`;

  const ATTRIBUTE = /\s([^\s=>"'/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;

  /** A comment, or a tag of a deck. One without its end is matched, too: what is in it is not looked at again, so this is linear. */
  const DECK = /<!--[^]*?(?:-->|$)|<(\/?)q-deck(?=[\s>])(?:"[^"]*"|'[^']*'|[^'">])*(>?)/gi;
  const tagsIn = (source) =>
    [...source.matchAll(DECK)]
      .filter(([, , end]) => end)
      .map(({ 0: tag, 1: slash, index }) => ({ from: index, to: index + tag.length, isEnd: slash !== '' }));

  /** Where the tag of a source's deck begins and ends; undefined where there is none. */
  const startTagIn = (source) => tagsIn(source).find(({ isEnd }) => !isEnd);

  /** The value of an attribute of the deck's tag; '' where it has none. */
  function optionOf(source, name) {
    const { from = 0, to = 0 } = startTagIn(source) ?? {};
    const tag = source.slice(from, to);
    const found = [...tag.matchAll(ATTRIBUTE)].find((each) => each[1].toLowerCase() === name);
    return found?.[2]?.replace(/^(["'])(.*)\1$/s, '$2') ?? '';
  }

  /** The source with attributes of the deck's tag set, or with '' taken away; slides without a deck get one. */
  function withOptions(source, options) {
    const whole = startTagIn(source) ? source : `<q-deck>\n${source}\n</q-deck>`;
    const { from, to } = startTagIn(whole) ?? { from: 0, to: 0 };
    const tag = whole.slice(from, to).replace(ATTRIBUTE, (each, name) => (name.toLowerCase() in options ? '' : each));
    const added = Object.entries(options)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => ` ${name}="${value}"`);
    return whole.slice(0, from) + tag.slice(0, 7) + added.join('') + tag.slice(7) + whole.slice(to);
  }

  /** Width by height of the slides, as CSS has it. */
  function ratioOf(source) {
    return `${Number(optionOf(source, 'width')) || 1280} / ${Number(optionOf(source, 'height')) || 720}`;
  }

  /** A whole page with the deck; it goes to the slide whose number, in the order of the source, it is sent. */
  function pageOf(source) {
    const theme = optionOf(source, 'data-theme');
    const scripts = [
      ...(/<q-math[\s>]/i.test(source) ? ['q-math'] : []),
      ...(/\bmarkdown\b/i.test(source) ? ['q-markdown'] : []),
      'q-deck',
    ];
    return [
      '<!doctype html><meta charset="utf-8"><style>body { margin: 0 }</style>',
      themes.includes(theme) ? `<link rel="stylesheet" href="${engine}theme/${theme}.css">` : '',
      startTagIn(source) ? source : `<q-deck>${source}</q-deck>`,
      ...scripts.map((name) => `<script src="${engine}${name}.iife.js"></script>`),
      `<script>addEventListener('message', ({ data }) => {
				const section = document.querySelectorAll('q-section')[data.slide];
				if (section) section.closest('q-deck').goTo(section);
			});</script>`,
    ].join('\n');
  }

  /** How many sections begin before a place in the source, less one: the one that the place is in. */
  function sectionAt(source, place) {
    return (source.slice(0, place).match(/<q-section[\s>]/gi) ?? []).length - 1;
  }

  function registerBlock() {
    const { createElement: h, useEffect, useRef, useState } = wp.element;
    const { BlockControls, InspectorControls, PlainText, useBlockProps } = wp.blockEditor;
    const { PanelBody, SelectControl, ToolbarButton, ToolbarGroup } = wp.components;
    const NAME = 'q-deck/deck';

    // What stands between the block's comments is the source, byte by byte; the editor's own way goes through a parser.
    wp.hooks.addFilter('blocks.getBlockAttributes', NAME, (attributes, type, html) =>
      type.name === NAME && typeof html === 'string'
        ? { ...attributes, source: html.replace(/^\n|\n$/g, '') }
        : attributes,
    );

    function Preview({ source, section }) {
      const frame = useRef();
      const [page, setPage] = useState(() => pageOf(source));
      useEffect(() => {
        const timer = setTimeout(() => setPage(pageOf(source)), 400);
        return () => clearTimeout(timer);
      }, [source]);
      const show = () => frame.current.contentWindow.postMessage({ slide: section }, '*');
      useEffect(show, [section]);
      return h('iframe', {
        ref: frame,
        title: __('Preview of the slides', 'q-deck'),
        sandbox: 'allow-scripts',
        srcDoc: page,
        onLoad: show,
        style: { display: 'block', border: 0, inlineSize: '100%', aspectRatio: ratioOf(source) },
      });
    }

    function Edit({ attributes: { source = '' }, setAttributes, isSelected }) {
      // A new block begins with its source open.
      const [isOpen, setOpen] = useState(source === '' || source === TEMPLATE);
      const [section, setSection] = useState(0);
      // Comments of blocks would end this one.
      const setSource = (text) =>
        setAttributes({
          source: text.replace(/<!--[^]*?(?:-->|$)/g, (each) => (/^<!--\s*\/?wp:[^]*>$/.test(each) ? '' : each)),
        });
      const follow = ({ target }) => setSection(Math.max(0, sectionAt(target.value, target.selectionStart)));
      const ratio = ratioOf(source);
      const ratios = { '1280 / 720': '16:9', '960 / 720': '4:3', '720 / 720': '1:1', '405 / 720': '9:16' };

      return h(
        'div',
        useBlockProps(),
        h(
          BlockControls,
          null,
          h(
            ToolbarGroup,
            null,
            h(ToolbarButton, { isPressed: isOpen, onClick: () => setOpen(!isOpen) }, __('Edit HTML', 'q-deck')),
          ),
        ),
        h(
          InspectorControls,
          null,
          h(
            PanelBody,
            { title: __('Slides', 'q-deck') },
            h(SelectControl, {
              label: __('Theme', 'q-deck'),
              value: optionOf(source, 'data-theme'),
              options: [
                { value: '', label: __('As the page', 'q-deck') },
                ...themes.map((name) => ({ value: name, label: name })),
              ],
              onChange: (theme) => setSource(withOptions(source, { 'data-theme': theme })),
            }),
            h(SelectControl, {
              label: __('Ratio', 'q-deck'),
              value: ratio,
              options: Object.entries({ [ratio]: ratio, ...ratios }).map(([value, label]) => ({ value, label })),
              onChange: (value) => {
                const [width, height] = value.split(' / ');
                setSource(withOptions(source, value === '1280 / 720' ? { width: '', height: '' } : { width, height }));
              },
            }),
          ),
        ),
        h(
          'div',
          { style: { position: 'relative', outline: '1px solid #ddd' } },
          h(Preview, { source, section }),
          // Until the block is chosen, a click chooses it.
          !isSelected && h('div', { style: { position: 'absolute', inset: 0 } }),
        ),
        isOpen &&
          h(PlainText, {
            value: source,
            onChange: setSource,
            onKeyUp: follow,
            onClick: follow,
            spellCheck: false,
            'aria-label': __('HTML of the slides', 'q-deck'),
            placeholder: '<q-deck>…</q-deck>',
            style: {
              boxSizing: 'border-box',
              inlineSize: '100%',
              maxBlockSize: '70vh',
              padding: '12px',
              border: '1px solid #ccc',
              background: '#fff',
              color: '#1e1e1e',
              font: '13px/1.5 Menlo, Consolas, monospace',
              tabSize: 2,
              overflow: 'auto',
            },
          }),
      );
    }

    wp.blocks.registerBlockType(NAME, {
      edit: Edit,
      save: ({ attributes }) => h(wp.element.RawHTML, null, attributes.source ?? ''),
      variations: [
        { name: 'template', isDefault: true, title: __('Slides', 'q-deck'), attributes: { source: TEMPLATE } },
      ],
      transforms: {
        from: [
          {
            type: 'block',
            blocks: ['core/html'],
            isMatch: ({ content }) => startTagIn(content) !== undefined,
            transform: ({ content }) => wp.blocks.createBlock(NAME, { source: content }),
          },
          { type: 'raw', isMatch: ({ nodeName }) => nodeName === 'Q-DECK', schema: { 'q-deck': { children: '*' } } },
        ],
        to: [
          {
            type: 'block',
            blocks: ['core/html'],
            transform: ({ source }) => wp.blocks.createBlock('core/html', { content: source }),
          },
        ],
      },
    });
  }

  /** Replaces each outermost deck. */
  function replaceDecks(html, replace) {
    let result = '';
    let done = 0;
    let from = 0;
    let depth = 0;
    for (const tag of tagsIn(html)) {
      if (tag.isEnd && depth === 0) continue;
      if (depth === 0) from = tag.from;
      depth += tag.isEnd ? -1 : 1;
      if (depth > 0) continue;
      result += html.slice(done, from) + replace(html.slice(from, tag.to));
      done = tag.to;
    }
    return result + html.slice(done);
  }

  /**
   * In the classic editor a deck goes about as one word without brackets, which paragraphs, shortcodes and TinyMCE leave alone;
   * on its visual side a view stands for the word.
   */
  function registerView() {
    const WORD = /q-deck:([\w%.!~*'()-]+);/;
    // WordPress marks the place of the caret in the text.
    const SPAN = /<span\s[^<>]*>[^<]*<\/span>/g;
    const withoutBookmark = (deck) =>
      deck.replace(SPAN, (span) => (span.includes('data-mce-type="bookmark"') ? '' : span));
    const seal = (html) => replaceDecks(html, (deck) => `<p>q-deck:${encodeURIComponent(withoutBookmark(deck))};</p>`);
    const open = (html) =>
      html.replace(/<p>\s*q-deck:([\w%.!~*'()-]+);\s*<\/p>|q-deck:([\w%.!~*'()-]+);/g, (_, alone, within) =>
        decodeURIComponent(alone ?? within),
      );
    const $ = window.jQuery;

    $(document.body)
      .on('beforeWpautop beforePreWpautop', (_, text) => {
        text.wasSealed = WORD.test(text.data);
        text.data = seal(text.data);
      })
      .on('afterWpautop', (_, text) => {
        if (!text.wasSealed) text.data = open(text.data);
      })
      .on('afterPreWpautop', (_, text) => {
        text.data = open(text.data);
      });

    /** Asks for the HTML of a deck. */
    function ask(editor, source, answer) {
      editor.windowManager.open({
        title: __('HTML of the slides', 'q-deck'),
        width: Math.min(800, window.innerWidth - 80),
        height: Math.min(520, window.innerHeight - 160),
        body: [
          {
            type: 'textbox',
            name: 'source',
            multiline: true,
            value: source,
            flex: 1,
            style: 'font-family: monospace',
            minHeight: 400,
          },
        ],
        onsubmit: ({ data }) => answer(seal(data.source)),
      });
    }

    $(document).on('tinymce-editor-setup', (_, editor) => {
      // Before all others on the way in, after all others on the way out.
      editor.on(
        'BeforeSetContent',
        (event) => {
          if (event.content) event.content = seal(event.content);
        },
        true,
      );
      editor.on('init', () => {
        editor.on('PostProcess', (event) => {
          if (event.get) event.content = open(event.content);
        });
      });
      editor.addButton('q-deck', {
        tooltip: __('Slides', 'q-deck'),
        icon: 'dashicon dashicons-slides',
        onclick: () => ask(editor, TEMPLATE, (html) => editor.insertContent(html)),
      });
    });

    wp.mce.views.register('q-deck', {
      match(content) {
        const found = content.match(WORD);
        return found && { index: found.index, content: found[0], options: {} };
      },
      getContent() {
        const source = open(this.text);
        const frame = document.createElement('iframe');
        frame.title = __('Preview of the slides', 'q-deck');
        frame.setAttribute('sandbox', 'allow-scripts');
        frame.srcdoc = pageOf(source);
        frame.style.cssText = `display: block; border: 0; width: 100%; aspect-ratio: ${ratioOf(source)}`;
        return frame.outerHTML.replaceAll('<script', '&lt;script');
      },
      edit(text, update) {
        ask(window.tinymce.activeEditor, open(text), (html) => update(html.replace(/<\/?p>/g, '')));
      },
    });
  }

  if (wp.blocks && !wp.blocks.getBlockType('q-deck/deck')?.edit) registerBlock();
  if (wp.mce?.views && !wp.mce.views.get('q-deck')) registerView();
})();
