import { assert } from 'chai';
import '../../../src/index.js';
import { listen } from '../../helpers/console.js';
import { find, fixture, nextFrame, oneEvent, until } from '../../helpers/fixture.js';
import { WAVES, mediaDeck, medium, playing } from './helpers.js';

const video = (id: string, attributes = 'autoplay muted'): string =>
  `<video id="${id}" ${attributes} loop src="${WAVES}"></video>`;
const TALK = `<q-section id="a">${video('va')}</q-section><q-section id="b">${video('vb')}</q-section><q-section id="c">C</q-section>`;

describe('media on slides', () => {
  it('plays where its slide is shown, from the start, and nowhere else', async () => {
    const deck = await mediaDeck(TALK);
    await until(() => playing(deck) === 'va' && medium(deck, 'va').currentTime > 0);
    deck.next();
    await until(() => playing(deck) === 'vb');
    deck.prev();
    assert.equal(medium(deck, 'va').currentTime, 0);
    await until(() => playing(deck) === 'va');
    deck.last();
    await until(() => playing(deck) === '');
  });

  it('does not play on a slide that is not shown, though the browser starts it', async () => {
    const deck = await mediaDeck(`<q-section>A</q-section><q-section>${video('vb')}</q-section>`);
    const late = fixture(`<q-section id="late">${video('vc')}</q-section>`);
    const started = oneEvent(late, 'loadeddata').catch(() => undefined);
    deck.append(late);
    await Promise.race([started, oneEvent(medium(deck, 'vc'), 'loadeddata')]);
    // Engines start it one after the other; a play() does the same in all.
    await medium(deck, 'vc')
      .play()
      .catch(() => undefined);
    await until(() => playing(deck) === '');
  });

  it('goes on playing through steps and edits', async () => {
    const deck = await mediaDeck(`<q-section>${video('va')}<p q-fragment>1</p><p q-fragment>2</p></q-section>`);
    const own = medium(deck, 'va');
    // Behind the events of the start.
    await oneEvent(own, 'timeupdate');
    const heard: string[] = [];
    for (const type of ['pause', 'play', 'seeking', 'emptied']) own.addEventListener(type, () => heard.push(type));
    deck.next();
    deck.next();
    find(deck, 'q-section').append(document.createElement('p'));
    deck.transition = 'fade';
    const before = own.currentTime;
    await until(() => own.currentTime > before);
    await nextFrame();
    assert.deepEqual(heard, []);
  });

  it('plays with its fragment', async () => {
    const deck = await mediaDeck(`
      <q-section><q-fragment>${video('v1')}</q-fragment>
      <div q-fragment>${video('v2', 'data-autoplay muted')}</div>
      <div q-fragment="fade-out">${video('v3')}</div></q-section>`);
    await until(() => playing(deck) === 'v3');
    deck.next();
    await until(() => playing(deck) === 'v1 v3');
    deck.next();
    await until(() => playing(deck) === 'v1 v2 v3');
    deck.next();
    await until(() => playing(deck) === 'v1 v2');
    deck.prev();
    await until(() => playing(deck) === 'v1 v2 v3');
    deck.prev();
    deck.prev();
    await until(() => playing(deck) === 'v3');
  });

  it('plays all that the slide has where fragments take no steps', async () => {
    const deck = await mediaDeck(`<q-section><q-fragment>${video('v1')}</q-fragment></q-section>`, 'no-fragments');
    await until(() => playing(deck) === 'v1');
  });

  it('does not start what did not ask for it, but stops it with its slide', async () => {
    const deck = await mediaDeck(`<q-section>${video('va', 'muted controls')}</q-section><q-section>B</q-section>`);
    const own = medium(deck, 'va');
    assert.equal(own.paused, true);
    await own.play();
    await until(() => own.currentTime > 0);
    deck.next();
    assert.equal(own.paused, true);
    const stood = own.currentTime;
    assert.isAbove(stood, 0);
    deck.prev();
    await nextFrame();
    assert.equal(own.paused, true);
  });

  it('leaves alone what says data-ignore, and what is on no slide', async () => {
    const deck = await mediaDeck(
      `${video('loose')}<q-section>A</q-section><q-section>${video('vb', 'muted data-ignore')}</q-section>`,
    );
    for (const id of ['loose', 'vb']) {
      await medium(deck, id).play();
      await until(() => medium(deck, id).currentTime > 0);
    }
    deck.next();
    deck.prev();
    await nextFrame();
    assert.equal(playing(deck), 'loose vb');
  });

  it('stands still under a black screen, and goes on after', async () => {
    const deck = await mediaDeck(TALK);
    await until(() => medium(deck, 'va').currentTime > 0);
    deck.togglePause(true);
    assert.equal(playing(deck), '');
    const stood = medium(deck, 'va').currentTime;
    deck.togglePause(false);
    await until(() => playing(deck) === 'va');
    assert.isAtLeast(medium(deck, 'va').currentTime, stood);
    deck.togglePause(true);
    deck.next();
    // The browser starts it when it has enough of it.
    await until(() => medium(deck, 'vb').readyState === HTMLMediaElement.HAVE_ENOUGH_DATA);
    await until(() => playing(deck) === '');
    deck.togglePause(false);
    await until(() => playing(deck) === 'vb');
  });

  it('never plays in a preview', async () => {
    const deck = await mediaDeck(TALK, 'preview');
    await medium(deck, 'va')
      .play()
      .catch(() => undefined);
    await until(() => playing(deck) === '');
    deck.next();
    await nextFrame();
    assert.equal(playing(deck), '');
  });

  it("is left to the audience's window in the speaker's", async () => {
    const { href } = location;
    // Somebody said yes to it in this tab.
    sessionStorage.setItem('q-deck speaker view', '.~nobody');
    history.replaceState(history.state, '', '#q-speaker=%7Enobody');
    try {
      const deck = await mediaDeck(TALK);
      await medium(deck, 'va')
        .play()
        .catch(() => undefined);
      await until(() => playing(deck) === '');
    } finally {
      sessionStorage.removeItem('q-deck speaker view');
      history.replaceState(history.state, '', href);
    }
  });

  it('stops with the deck', async () => {
    const deck = await mediaDeck(TALK);
    const own = medium(deck, 'va');
    await until(() => !own.paused);
    deck.remove();
    await until(() => own.paused);
  });

  it('plays on in a deck that is moved within the page', async () => {
    const deck = await mediaDeck(TALK);
    await until(() => !medium(deck, 'va').paused);
    fixture('<div></div>').append(deck);
    await until(() => playing(deck) === 'va');
  });

  it('of a deck on a slide plays with both', async () => {
    const deck = await mediaDeck(`<q-section>A</q-section><q-section><q-deck id="inner">${TALK}</q-deck></q-section>`);
    const inner = find<typeof deck>(deck, '#inner');
    await nextFrame();
    await until(() => playing(deck) === '');
    deck.next();
    await until(() => playing(deck) === 'va');
    inner.next();
    await until(() => playing(deck) === 'vb');
    deck.prev();
    await until(() => playing(deck) === '');
  });

  it('says which file is missing on which slide, and the deck goes on', async () => {
    const lines = await listen(async () => {
      const deck = await mediaDeck(`<q-section id="intro"><video autoplay muted src="/nowhere.webm"></video></q-section>
        <q-section><h2>Sound</h2><audio></audio></q-section><q-section>C</q-section>`);
      await until(() => find<HTMLMediaElement>(deck, 'video').error);
      deck.next();
      const source = fixture<HTMLSourceElement>('<source src="/nowhere.wav">');
      const failed = oneEvent(source, 'error');
      find(deck, 'audio').append(source);
      await failed;
      assert.equal(deck.next(), true);
      await nextFrame();
    });
    const texts = lines.map(({ text }) => text);
    assert.isTrue(
      texts.some((text) => text.includes('<video> on the slide "intro"') && text.includes('"/nowhere.webm"')),
      texts.join('\n'),
    );
    assert.isTrue(
      texts.some((text) => text.includes('<audio> on the slide "Sound"') && text.includes('"/nowhere.wav"')),
      texts.join('\n'),
    );
  });
});
