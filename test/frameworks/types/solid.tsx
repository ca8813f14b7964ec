/** @jsxImportSource solid-js */
/** What Solid's JSX lets through, and what it does not. */
import 'q-deck/solid';

export const right = () => (
  <q-deck
    attr:slide-number="c/t" prop:width={960} full-page class="dark" aria-label="A talk"
    on:q-change={({ slide, position }) => { console.log(slide.id, position.h); }}
  >
    <q-section id="a" background-color="#123"><ul><li q-fragment="fade-up">Two</li></ul></q-section>
  </q-deck>
);

export const wrong = () => [
  // @ts-expect-error: no such kind of navigation
  <q-deck navigation="sideways" />,
  // @ts-expect-error: a number
  <q-deck prop:width="wide" />,
  // @ts-expect-error: no such effect
  <q-fragment effect="explode" />,
];
