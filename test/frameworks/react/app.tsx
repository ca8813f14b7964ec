import 'q-deck/react';
import { useCallback, useState } from 'react';
import type { QDeck } from 'q-deck/react';
import { edited, placeOf, reversed, slides as initial, withOneMore, without } from '../slides.js';
import type { SlideData } from '../slides.js';

export function App() {
  const [slides, setSlides] = useState(initial);
  const [place, setPlace] = useState('');
  const [festive, setFestive] = useState(false);
  const [open, setOpen] = useState(true);
  // `onq-change={…}` is shorter, but React attaches it only on the next render where the page came from a server.
  const listen = useCallback((deck: QDeck) => {
    const listener = new AbortController();
    deck.addEventListener('q-change', (event) => { setPlace(placeOf(event)); }, listener);
    return () => { listener.abort(); };
  }, []);
  const current = place.split(' ')[0] ?? '';
  return (
    <>
      {open && (
        <q-deck
          id="talk"
          className={festive ? 'festive' : 'plain'}
          transition={festive ? 'fade' : 'none'}
          slide-number="c/t"
          loop
          wheel={false}
          ref={listen}
        >
          {slides.map((slide) => <Slide key={slide.id} slide={slide} festive={festive} />)}
        </q-deck>
      )}
      <button id="reverse" onClick={() => { setSlides(reversed); }}>Reverse</button>
      <button id="add" onClick={() => { setSlides(withOneMore); }}>Add</button>
      <button id="remove" onClick={() => { setSlides((list) => without(list, current)); }}>Remove this one</button>
      <button id="edit" onClick={() => { setSlides(edited); }}>Edit the code</button>
      <button id="restyle" onClick={() => { setFestive((now) => !now); }}>Restyle</button>
      <button id="close" onClick={() => { setOpen(false); }}>Close</button>
      <output id="place">{place}</output>
    </>
  );
}

function Slide({ slide: { id, title, points, code, html }, festive }: { slide: SlideData; festive: boolean }) {
  return (
    <q-section id={id} className={festive ? 'festive' : undefined} background-color={festive ? '#123a5a' : undefined}>
      <h2>{title}</h2>
      {points && (
        <ul>{points.map((point, i) => <li key={point} q-fragment={i > 0 ? 'fade-up' : ''}>{point}</li>)}</ul>
      )}
      {code && <q-code language="js" lines="1|2" line-numbers><pre>{code}</pre></q-code>}
      {html && <div dangerouslySetInnerHTML={{ __html: html }} />}
    </q-section>
  );
}
