/* What the tests put into each page, before its own scripts: it writes down what the page says, and tells where its deck is. */
{
  const said = [];
  for (const level of ['warn', 'error']) {
    const write = console[level].bind(console);
    console[level] = (...args) => {
      said.push(`${level}: ${args.map((each) => each?.stack ?? String(each)).join(' ')}`);
      write(...args);
    };
  }
  addEventListener('error', ({ message, error }) => {
    said.push(`exception: ${error?.stack ?? message}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    said.push(`rejection: ${reason?.stack ?? reason}`);
  });

  const seen = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0;

  /** Text of an element as it is drawn, shadow trees included. */
  function textOf(node) {
    if (node instanceof Text) return node.data;
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    if (node instanceof Element && node.matches('style, script')) return '';
    return [...(slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes)].map(textOf).join('');
  }

  globalThis.observe = {
    said,
    /** The deck, its slides and what is shown of them; null where there is no deck. */
    deck() {
      const deck = document.querySelector('q-deck');
      if (!deck) return null;
      const shown = [...deck.querySelectorAll('q-section')].filter(seen);
      return {
        decks: document.querySelectorAll('q-deck').length,
        controls: deck.shadowRoot?.querySelectorAll('[part~=controls]').length ?? 0,
        slides: deck.slides?.map(({ id }) => id).join(' '),
        shown: shown.map(({ id }) => id).join(' '),
        step: deck.position?.f,
        fragments: shown
          .flatMap((slide) => [...slide.querySelectorAll('[q-fragment]')])
          .filter(
            (each) => getComputedStyle(each).visibility === 'visible' && Number(getComputedStyle(each).opacity) === 1,
          ).length,
        heading: shown.map((slide) => slide.querySelector('h2')?.textContent).join(),
        code: shown
          .flatMap((slide) => [...slide.querySelectorAll('q-code')])
          .map((code) => textOf(code).replace(/\s+/g, ' ').trim())
          .join(),
        place: document.querySelector('#place')?.textContent,
      };
    },
    /** Nodes, in order: to see whether they are still the same. */
    nodes: (selector) => [...document.querySelectorAll(`${selector}, ${selector} *`)],
  };
}
