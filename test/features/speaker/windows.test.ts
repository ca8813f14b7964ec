import { assert } from 'chai';
import type { QDeck } from '../../../src/index.js';
import { until } from '../../helpers/fixture.js';

const PAGE = new URL('../../pages/speaker.html', import.meta.url).href;

/** A window of its own, in a frame: another document with another history, that can be loaded anew. */
class Page {
  static readonly open = new Set<Page>();
  readonly frame = document.createElement('iframe');

  private constructor() {
    Page.open.add(this);
  }

  static async at(url: string): Promise<Page> {
    const page = new Page();
    page.frame.width = '1000';
    page.frame.height = '700';
    page.frame.src = url;
    document.body.append(page.frame);
    await page.loaded();
    return page;
  }

  get window(): Window & typeof globalThis {
    const { contentWindow } = this.frame;
    if (!contentWindow) throw new Error('The frame has no window');
    return contentWindow as Window & typeof globalThis;
  }

  get document(): Document {
    return this.window.document;
  }

  deck(id: string): QDeck {
    const deck = this.document.querySelector<QDeck>(id);
    if (!deck) throw new Error(`No deck ${id}`);
    return deck;
  }

  loaded(): Promise<unknown> {
    return new Promise((resolve) => {
      this.frame.addEventListener('load', resolve, { once: true });
    });
  }

  async reload(): Promise<void> {
    const loaded = this.loaded();
    this.window.location.reload();
    await loaded;
  }

  async go(url: string): Promise<void> {
    const loaded = this.loaded();
    this.window.location.href = url;
    await loaded;
  }

  close(): void {
    this.frame.remove();
    Page.open.delete(this);
  }

  /** What a deck asks before the page becomes its speaker view. */
  question(selector: string): HTMLElement | null {
    return this.deck(selector).shadowRoot?.querySelector<HTMLElement>('.asked:popover-open') ?? null;
  }

  /** The speaker's interface, once it is there. */
  get desk(): ShadowRoot {
    const root = this.document.querySelector('.q-speaker-desk')?.shadowRoot;
    if (!root) throw new Error('There is no speaker view');
    return root;
  }

  text(selector: string): string {
    return this.desk.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  button(label: string): HTMLButtonElement {
    const button = [...this.desk.querySelectorAll('button')].find(
      (each) => (each.ariaLabel ?? each.textContent.trim()) === label,
    );
    if (!button) throw new Error(`No button ${label}`);
    return button;
  }

  press(key: string, target: EventTarget = this.document.body): void {
    target.dispatchEvent(
      new this.window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
    );
  }

  async connected(): Promise<void> {
    await until(() => this.desk.querySelector('.panes') && this.text('.banner') === '', 'the view is connected');
  }
}

/** What a deck asks the browser to open. */
interface Asked {
  readonly url: string;
  readonly name: string;
  readonly features: string;
}

/** Asks a deck for its speaker view, and gives the call that would open it. The browser says no. */
async function ask(page: Page, deck: QDeck): Promise<Asked> {
  const asked: Asked[] = [];
  page.window.open = (url = '', name = '', features = '') => {
    asked.push({ url: String(url), name, features });
    return null;
  };
  deck.openSpeakerView();
  return until(() => asked[0], 'the deck opens a window');
}

/** A page with a deck, and the deck's speaker view. */
async function pair(
  selector = '#planned',
  setUp: (deck: QDeck) => void = () => undefined,
): Promise<{ page: Page; view: Page; deck: QDeck; shown: QDeck }> {
  const page = await Page.at(PAGE);
  const deck = page.deck(selector);
  await until(() => deck.position);
  setUp(deck);
  const { url } = await ask(page, deck);
  const view = await Page.at(url);
  await view.connected();
  return { page, view, deck, shown: view.deck(selector) };
}

const at = ({ position }: QDeck): string => `${String(position?.h)}.${String(position?.v)}.${String(position?.f)}`;

describe('the speaker view', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => {
    for (const page of Page.open) page.close();
  });

  it('is the same page at an address that names the deck', async () => {
    const page = await Page.at(PAGE);
    const { url, features } = await ask(page, page.deck('#planned'));
    assert.match(url, /speaker\.html#q-speaker=[a-z\d]+\.planned$/);
    assert.include(features, 'popup');
  });

  it('speaks the language of its deck, and runs its way', async () => {
    const { view, shown } = await pair('#planned', (deck) => {
      deck.goTo({ h: 1, v: 0, f: -1 });
    });
    await until(() => at(shown) === '1.0.-1');
    view.document.documentElement.lang = 'ar';
    shown.dir = 'rtl';
    await until(() => view.text('.place') === 'الشريحة 2 من 6 الخطوة 0 من 3');
    assert.match(view.document.title, /^عرض مقدّم العرض – Decks with a speaker$/);
    const desk = await until(() => view.desk.querySelector<HTMLElement>('.desk[dir="rtl"][lang="ar"]'));
    const [notes, current] = ['.notes', '.current'].map(
      (name) => desk.querySelector(name)?.getBoundingClientRect().left ?? 0,
    );
    assert.isBelow(notes ?? 0, current ?? 0);
    const stage = desk.querySelector('.current .stage')?.getBoundingClientRect();
    await until(() => {
      const { left, right } = shown.getBoundingClientRect();
      return stage && left >= stage.left - 1 && right <= stage.right + 1;
    }, 'the deck stands in its pane');
    const across = (): number => Number(desk.querySelector('.across')?.getAttribute('aria-valuenow'));
    const before = across();
    view.press('ArrowLeft', desk.querySelector('.across') ?? desk);
    assert.isAbove(across(), before, 'the line goes the way of the key');
    view.document.documentElement.lang = 'fr';
    shown.removeAttribute('dir');
    await until(() => view.text('.place') === 'Diapositive 2 sur 6 Étape 0 sur 3');
    assert.equal(view.document.title, 'Mode présentateur – Decks with a speaker');
  });

  it('shows the slide, the notes, what is next and where one is', async () => {
    const { view, shown } = await pair('#planned', (deck) => {
      deck.goTo({ h: 1, v: 0, f: -1 });
    });
    await until(() => at(shown) === '1.0.-1');
    assert.equal(view.text('.place'), 'Slide 2 of 6 Step 0 of 3');
    assert.equal(view.text('.next h2'), 'Next Step 1 of 3');
    assert.match(view.text('.text'), /^The slide's own notes/);
    assert.equal(view.text('.list [aria-current]'), '2Three minutes for a stack');
    assert.isTrue(shown.matches(':state(speaker)'));
    assert.deepEqual([...view.desk.querySelectorAll('.list li')].length, 7);
  });

  it('lays the deck over its pane, whatever the page does with it, and hides the page', async () => {
    const { view } = await pair('q-deck');
    const deck = view.deck('q-deck');
    const pane = view.desk.querySelector('.current .stage')?.getBoundingClientRect();
    assert.isOk(pane);
    await until(() => {
      const { left, top, width, height } = deck.getBoundingClientRect();
      return (
        left >= pane.left - 1 &&
        top >= pane.top - 1 &&
        Math.abs(width / height - 16 / 9) < 0.02 &&
        (Math.abs(width - pane.width) < 2 || Math.abs(height - pane.height) < 2)
      );
    }, 'the deck fills the pane');
    assert.isFalse(view.document.querySelector('h1')?.checkVisibility());
    assert.isFalse(view.deck('#planned').checkVisibility());
  });

  it('pictures the position after one step, in a copy of that slide only', async () => {
    const { view, deck, shown } = await pair('#planned', (each) => {
      each.goTo({ h: 1, v: 0, f: 0 });
    });
    await until(() => at(shown) === '1.0.0');
    const pictured = (): QDeck | null => view.document.querySelector('.q-speaker-desk q-deck');
    await until(() => pictured()?.position?.f === 1, 'the next fragment');
    assert.lengthOf(pictured()?.slides ?? [], 1);
    assert.equal(pictured()?.querySelectorAll('[q-state~="visible"]').length, 2);
    deck.goTo({ h: 1, v: 0, f: 2 });
    await until(() => pictured()?.querySelector('h2')?.textContent === 'Second of the stack');
    assert.equal(view.text('.next h2'), 'Next Second of the stack');
    deck.last();
    await until(() => view.text('.next h2') === 'Next End of the talk');
    assert.isNull(pictured());
  });

  it('shows the notes of the fragment that came last, above those of the slide', async () => {
    const { view, deck } = await pair();
    deck.goTo({ h: 1, v: 0, f: 1 });
    await until(() => view.text('.now') === 'The second one is the joke.');
    assert.match(view.text('.text'), /own notes stay/);
    deck.goTo({ h: 1, v: 0, f: 2 });
    await until(() => view.desk.querySelector('.now') === null);
    deck.goTo({ h: 2 });
    await until(() => view.text('.text') === 'No notes for this slide.');
  });

  it('follows the deck, and leads it: by keys, by buttons and from the list', async () => {
    const { view, deck, shown } = await pair();
    deck.next();
    await until(() => at(shown) === '1.0.-1', 'the view follows');
    for (const key of ['ArrowRight', ' ', 'PageDown']) view.press(key);
    assert.equal(at(shown), '1.0.2', 'it moves at once');
    await until(() => at(deck) === '1.0.2', 'the deck follows');
    view.button('Next').click();
    await until(() => at(deck) === '1.1.-1');
    view.button('Previous').click();
    await until(() => at(deck) === '1.0.2');
    view.button('4On a dark ground').click();
    await until(() => at(deck) === '2.0.-1');
    assert.equal(at(shown), '2.0.-1');
  });

  it('blacks the screen out, and shows the slide to the speaker', async () => {
    const { view, deck, shown } = await pair();
    view.press('b');
    await until(() => deck.paused);
    assert.equal(view.button('Black screen').ariaPressed, 'true');
    deck.togglePause(false);
    await until(() => !shown.paused);
    view.button('Black screen').click();
    await until(() => deck.paused);
    view.press('n');
    await until(() => at(deck) === '1.0.-1', 'the speaker may go on behind it, by key');
    view.button('Next').click();
    await until(() => at(deck) === '1.0.0', 'and by button');
  });

  it('ends where the deck ends: what the page forbids there does not happen here', async () => {
    const { deck, shown } = await pair();
    deck.addEventListener('q-before-change', (event) => event.preventDefault());
    shown.next();
    assert.equal(at(shown), '1.0.-1');
    await until(() => at(shown) === '0.0.-1', 'it goes back');
  });

  it('goes on where it was after it was loaded anew, watch included', async () => {
    const { view, deck } = await pair();
    view.button('Start the timer').click();
    deck.goTo({ h: 2 });
    await until(() => view.text('.place') === 'Slide 4 of 6');
    sessionStorage.setItem('q-deck watch planned', JSON.stringify({ banked: 90_500, since: null }));
    await view.reload();
    await view.connected();
    await until(() => view.text('.place') === 'Slide 4 of 6');
    await until(
      () => /^1:3\d$/.test(view.text('.watch .time')) || view.text('.watch .time').startsWith('0:'),
      'the watch goes on',
    );
    deck.next();
    await until(() => view.text('.place') === 'Not counted');
  });

  it('says so where the deck has gone, and brings it to the same place when it is back', async () => {
    const { page, view, shown } = await pair();
    const blank = new URL('../../pages/img/fog.svg', import.meta.url).href;
    shown.goTo({ h: 2 });
    await until(() => at(page.deck('#planned')) === '2.0.-1');
    await page.go(blank);
    await until(() => view.text('.banner').startsWith('Not connected'), 'it says that the deck has gone');
    view.press('PageUp');
    assert.equal(at(shown), '1.1.1', 'the speaker can go on meanwhile');
    await page.go(PAGE);
    await view.connected();
    await until(() => at(page.deck('#planned')) === '1.1.1', 'the deck is where the speaker is');
  });

  it('finds a deck by its place in the page, and one that a script makes', async () => {
    const { view, deck } = await pair('q-deck');
    assert.include(view.window.location.hash, '.~0');
    view.press('n');
    await until(() => at(deck) === '1.0.-1');
    const made = await pair('#made');
    made.view.press('n');
    await until(() => at(made.deck) === '1.0.-1');
    assert.equal(made.view.text('.text'), 'Say “By”.');
  });

  it('gets the slides of a deck that its page does not have from the window that does', async () => {
    const page = await Page.at(PAGE);
    const deck = page.document.createElement('q-deck');
    deck.id = 'fresh';
    deck.setAttribute('total-time', '60');
    deck.innerHTML =
      '<q-section><h2>Only here</h2><p q-fragment>step</p><svg viewBox="0 0 1 1"><circle r="1"></circle></svg>' +
      '<a href="javascript:window.evil = 1" onclick="window.evil = 1">x</a><q-notes>Lent.</q-notes></q-section>' +
      '<q-section markdown trusted data-markdown>## Second\n\n---\n\n## Third</q-section>';
    page.document.body.append(deck);
    await until(() => deck.slides.length === 3);
    deck.next();
    const { url } = await ask(page, deck);
    const view = await Page.at(url);
    await until(
      () =>
        view.document.querySelector('.q-speaker-desk')?.shadowRoot?.querySelector('.text')?.textContent.trim() ===
        'Lent.',
      'the notes are there',
    );
    await until(() => view.text('.place') === 'Slide 1 of 3 Step 1 of 1', 'the step is');
    assert.equal(view.text('.chip'), 'On time');
    const shown = [...view.document.querySelectorAll('q-deck')].find((each) => each.matches(':state(speaker)'));
    assert.equal(shown?.querySelector('circle')?.namespaceURI, 'http://www.w3.org/2000/svg');
    assert.deepEqual(shown?.querySelector('a')?.getAttributeNames(), []);
    assert.isNull(
      shown?.querySelector('[markdown], [data-markdown], [trusted]'),
      'what was made comes, not the source',
    );
    assert.deepEqual(
      [...shown.querySelectorAll('h2')].map(({ textContent }) => textContent),
      ['Only here', 'Second', 'Third'],
    );
    await view.connected();
    view.press('n');
    await until(() => at(deck) === '1.0.-1');
    assert.equal(view.text('.text'), 'No notes for this slide.');
  });

  it('works for a deck in a shadow tree', async () => {
    const inShade = (page: Page): QDeck => {
      const deck = page.document.querySelector('#shade')?.shadowRoot?.querySelector('q-deck');
      if (!deck) throw new Error('There is no deck in the shade');
      return deck;
    };
    const page = await Page.at(PAGE);
    const deck = inShade(page);
    const { url } = await ask(page, deck);
    const view = await Page.at(url);
    await view.connected();
    const shown = inShade(view);
    const pane = view.desk.querySelector('.current .stage')?.getBoundingClientRect();
    await until(
      () =>
        Math.abs(
          shown.getBoundingClientRect().top +
            shown.getBoundingClientRect().height / 2 -
            (pane?.top ?? 0) -
            (pane?.height ?? 0) / 2,
        ) < 2,
      'it is in its pane',
    );
    const picture = view.document.querySelector('.q-speaker-desk > div')?.shadowRoot?.querySelector('q-deck h2');
    assert.equal(picture?.textContent, 'Its next slide');
    assert.equal(picture && view.window.getComputedStyle(picture).color, 'rgb(10, 110, 92)');
    view.press('n');
    await until(() => at(deck) === '1.0.-1');
  });

  it('may be opened by its address alone, once somebody has said yes to it, and finds the deck', async () => {
    const page = await Page.at(PAGE);
    const deck = page.deck('#planned');
    await until(() => deck.position);
    deck.goTo({ h: 2 });
    // The deck that the view is to find has begun a session.
    await ask(page, deck);
    const view = await Page.at(`${PAGE}#q-speaker=planned`);
    const open = await until(() => view.question('#planned')?.querySelector<HTMLElement>('.main'), 'it asks');
    const loaded = view.loaded();
    open.click();
    await loaded;
    await view.connected();
    await until(() => view.text('.place') === 'Slide 4 of 6');
    view.press('p');
    await until(() => at(deck) === '1.1.1');
  });

  for (const [what, piece] of [
    ['a session that no deck of this browser began', 'zzzzzzzzzzzz.planned'],
    ['no session', 'planned'],
  ] as const) {
    it(`is not opened by a link that names ${what}: the page stays as it is, with a question that can be closed`, async () => {
      const view = await Page.at(`${PAGE}#q-speaker=${piece}`);
      const deck = view.deck('#planned');
      const box = await until(() => view.question('#planned'), 'it asks');
      assert.include(box.textContent, 'asks for the speaker view');
      assert.isNull(view.document.querySelector('.q-speaker-desk'));
      assert.isNull(view.question('q-deck'), 'of the other decks, none asks');
      assert.notEqual(view.window.getComputedStyle(view.document.querySelector('h1') ?? deck).display, 'none');
      deck.next();
      assert.equal(at(deck), '1.0.-1', 'the deck is there for everybody');
      box.querySelector('button')?.click();
      assert.isNull(view.question('#planned'));
      // A deck that connects anew does not ask again.
      deck.setAttribute('loop', '');
      await deck.updateComplete;
      await deck.updateComplete;
      assert.isNull(view.question('#planned'));
      assert.isNull(view.document.querySelector('.q-speaker-desk'));
    });
  }

  it('is not opened by a link to a deck that is not there', async () => {
    const view = await Page.at(`${PAGE}#q-speaker=zzz`);
    await until(() => view.deck('#planned').position);
    // What loads behind the first slide is there: whatever would take the page over, too.
    const { url } = await ask(view, view.deck('#planned'));
    assert.include(url, '.planned');
    assert.isNull(view.document.querySelector('.q-speaker-desk'));
  });

  it('is opened by a link on a slide', async () => {
    const page = await Page.at(PAGE);
    const deck = page.deck('#planned');
    const link = page.document.createElement('a');
    link.href = '#q-speaker';
    deck.currentSlide?.append(link);
    const asked: string[] = [];
    page.window.open = (url) => {
      asked.push(String(url));
      return null;
    };
    await until(() => {
      link.click();
      return asked[0];
    }, 'the link opens the view');
    assert.match(asked[0] ?? '', /[#&]q-speaker=[a-z\d]+\.planned$/);
  });

  it('leaves the other decks of the page alone', async () => {
    const { page, view, deck } = await pair();
    const other = page.deck('q-deck');
    const { url } = await ask(page, other);
    const second = await Page.at(url);
    await second.connected();
    view.press('n');
    await until(() => at(deck) === '1.0.-1');
    second.press('n');
    await until(() => at(other) === '1.0.-1');
    assert.equal(at(deck), '1.0.-1');
  });

  it('may be open twice; both views and the deck agree', async () => {
    const { view, deck } = await pair();
    const second = await Page.at(view.window.location.href);
    await second.connected();
    view.press('n');
    await until(() => at(second.deck('#planned')) === '1.0.-1');
    second.press('n');
    await until(() => at(view.deck('#planned')) === '1.0.0');
    assert.equal(at(deck), '1.0.0');
    second.button('Pause the timer').click();
    await until(() => view.button('Start the timer'));
  });

  it('is silent', async () => {
    const { view, shown } = await pair();
    const video = view.document.createElement('video');
    shown.currentSlide?.append(video);
    video.dispatchEvent(new view.window.Event('play'));
    assert.isTrue(video.muted);
    video.muted = false;
    await until(() => video.muted, 'nobody can unmute it');
  });

  it('goes on with the same watch in a window that is opened after it was closed', async () => {
    const { page, view, deck } = await pair();
    view.button('Start the timer').click();
    view.button('Pause the timer').click();
    sessionStorage.setItem('q-deck watch planned', JSON.stringify({ banked: 125_000, since: null }));
    await view.reload();
    await view.connected();
    view.close();
    sessionStorage.clear();
    const { url } = await ask(page, deck);
    const again = await Page.at(url);
    await again.connected();
    await until(() => again.text('.watch .time') === '2:05');
    assert.lengthOf(again.document.title.match(/Speaker view/g) ?? [], 1);
  });

  it('takes the slides along that come and go', async () => {
    const { view, deck, shown } = await pair();
    for (const each of [deck, shown]) {
      const slide = each.ownerDocument.createElement('q-section');
      slide.textContent = 'Come late';
      each.prepend(slide);
    }
    await until(() => view.text('.list li') === '1Come late');
    await until(() => view.text('.list [aria-current]') === '2A planned talk');
    assert.equal(view.text('.place'), 'Slide 2 of 7');
  });

  it('passes over messages of the wrong shape', async () => {
    const { view, deck, shown } = await pair();
    const session = /q-speaker=([a-z\d]+)\./.exec(view.window.location.hash)?.[1] ?? '';
    const stranger = new BroadcastChannel(`q-deck 2 ${view.window.location.pathname} planned ${session}`);
    const bad = [
      null,
      'go',
      { is: 'go' },
      {
        from: session,
        to: session,
        count: 1e6,
        type: 'speaker',
        data: { is: 'go', slide: '2', step: -1, order: 1, paused: true },
      },
      {
        from: 'strangerstra',
        to: session,
        count: 1,
        type: 'speaker',
        data: { is: 'go', slide: 2, step: -1, order: 1, paused: true },
      },
      {
        from: session,
        to: session,
        count: 1e6 + 1,
        type: 'speaker',
        data: { is: 'at', slide: {}, step: [], paused: 'yes', after: '<img>' },
      },
    ];
    for (const message of bad) stranger.postMessage(message);
    stranger.close();
    view.press('n');
    await until(() => at(deck) === '1.0.-1');
    assert.equal(at(shown), '1.0.-1');
    assert.isFalse(deck.paused);
  });

  it('tells how one is on time', async () => {
    const { view, deck } = await pair();
    assert.equal(view.text('.chip'), 'On time');
    assert.equal(view.text('.pace .left'), '10:00 left');
    deck.goTo({ h: 1, v: 0, f: -1 });
    await until(() => /^0:(20|19|18) ahead$/.test(view.text('.chip')));
    sessionStorage.setItem('q-deck watch planned', JSON.stringify({ banked: 200_000, since: null }));
    const other = await pair();
    await until(() => other.view.text('.chip') === '3:00 behind');
  });

  it('starts the watch with the first step, and stops and resets it', async () => {
    const { view, deck } = await pair();
    assert.isOk(view.button('Start the timer'));
    deck.next();
    await until(() => view.button('Pause the timer'));
    view.button('Pause the timer').click();
    view.button('Reset the timer').click();
    assert.equal(view.text('.watch .time'), '0:00');
    assert.deepEqual(JSON.parse(sessionStorage.getItem('q-deck watch planned') ?? ''), { banked: 0, since: null });
  });

  it('lets the panes, the notes and the scheme be chosen, and remembers it', async () => {
    const { view } = await pair();
    const separator = (name: string): HTMLElement => {
      const found = [...view.desk.querySelectorAll<HTMLElement>('[role="separator"]')].find(
        (each) => each.ariaLabel === name,
      );
      if (!found) throw new Error(`No separator ${name}`);
      return found;
    };
    const across = separator('Width of the slides');
    assert.equal(across.getAttribute('aria-valuenow'), '62');
    view.press('ArrowLeft', across);
    assert.equal(across.getAttribute('aria-valuenow'), '60');
    view.press('End', separator('Height of the current slide'));
    assert.equal(separator('Height of the current slide').getAttribute('aria-valuenow'), '85');
    view.button('Larger notes').click();
    view.button('Light view').click();
    assert.isOk(view.desk.querySelector('.desk.light'));
    await view.reload();
    await view.connected();
    assert.isOk(view.desk.querySelector('.desk.light'));
    assert.deepEqual(JSON.parse(localStorage.getItem('q-deck speaker') ?? ''), {
      scheme: 'light',
      across: 60,
      down: 85,
      size: 22,
    });
  });

  it('opens with hostile storage', async () => {
    localStorage.setItem('q-deck speaker', '{"across":"1e9","scheme":{"toString":1}}');
    sessionStorage.setItem('q-deck watch planned', '[{]');
    const { view } = await pair();
    assert.equal(view.text('.watch .time'), '0:00');
  });

  describe('that the browser does not open', () => {
    it('is offered as a link, in a dialog that goes when the view is there', async () => {
      const page = await Page.at(PAGE);
      const deck = page.deck('#planned');
      const { url } = await ask(page, deck);
      const dialog = await until(() => deck.shadowRoot?.querySelector('dialog.blocked'));
      const link = dialog.querySelector('a');
      assert.equal(link?.href, url);
      assert.equal(link?.target, '_blank');
      assert.equal(deck.shadowRoot?.activeElement, link);
      assert.isTrue(dialog.matches(':modal'));
      const view = await Page.at(link?.href ?? '');
      await view.connected();
      await until(() => deck.shadowRoot?.querySelector('dialog.blocked') === null, 'the dialog goes');
    });

    it('keeps keys from the deck until the dialog is closed', async () => {
      const page = await Page.at(PAGE);
      const deck = page.deck('#planned');
      await ask(page, deck);
      const dialog = await until(() => deck.shadowRoot?.querySelector('dialog.blocked'));
      page.press('ArrowRight', dialog);
      assert.equal(at(deck), '0.0.-1');
      dialog.querySelector('button')?.click();
      await until(() => deck.shadowRoot?.querySelector('dialog.blocked') === null);
    });
  });

  it('is none of a deck that only pictures one', async () => {
    const page = await Page.at(PAGE);
    const deck = page.deck('#planned');
    deck.preview = true;
    let asked = 0;
    page.window.open = () => {
      asked += 1;
      return null;
    };
    deck.openSpeakerView();
    await page.window.customElements.whenDefined('q-deck');
    await until(() => deck.position);
    assert.equal(asked, 0);
  });
});
