/** What React's JSX lets through, and what it does not. */
import 'q-deck/react';
import type { QDeck } from 'q-deck/react';

export const right = (
  <q-deck
    full-page history slide-number="c/t" width={960} height="540" loop={false} no-controls="" transition="fade-in slide-out"
    className="dark" aria-label="A talk" data-id="talk" key="talk"
    ref={(deck: QDeck | null) => { deck?.next(); }}
    onq-change={({ slide, position, origin }) => { console.log(slide.id, position.h, origin === 'key'); }}
    onq-before-change={(event) => { event.preventDefault(); }}
  >
    <q-section id="a" background-color="#123" timing={60} auto-animate onClick={({ currentTarget }) => currentTarget.label.length}>
      <ul><li q-fragment>One</li><li q-fragment="fade-up">Two</li></ul>
      <q-fragment effect="grow" index="2">Three</q-fragment>
      <q-code language="js" lines="1|2" line-numbers start={7}><pre>{'let a;'}</pre></q-code>
      <q-math display>{'a^2'}</q-math>
      <q-notes>Slowly.</q-notes>
    </q-section>
  </q-deck>
);

export const wrong = [
  // @ts-expect-error: no such kind of navigation
  <q-deck navigation="sideways" />,
  // @ts-expect-error: a number
  <q-deck width="wide" />,
  // @ts-expect-error: no such attribute
  <q-deck theme="dark" />,
  // @ts-expect-error: no such field of the event
  <q-deck onq-change={(event) => event.detail} />,
  // @ts-expect-error: no such effect
  <q-fragment effect="explode" />,
  // @ts-expect-error: no such effect
  <li q-fragment="explode" />,
  // @ts-expect-error: yes or no
  <q-code line-numbers="maybe" />,
  // @ts-expect-error: no such element
  <q-slide />,
];
