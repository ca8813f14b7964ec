import 'q-deck';
import { ref } from 'vue';
import { edited, placeOf, reversed, slides as initial, withOneMore, without } from '../slides.js';

/** What both apps do; their templates are below and, in the other, in the page. */
export function setup() {
  const slides = ref(initial);
  const place = ref('');
  const festive = ref(false);
  const open = ref(true);
  return {
    slides, place, festive, open,
    moved: (event) => { place.value = placeOf(event); },
    reverse: () => { slides.value = reversed(slides.value); },
    add: () => { slides.value = withOneMore(slides.value); },
    remove: () => { slides.value = without(slides.value, place.value.split(' ')[0]); },
    edit: () => { slides.value = edited(slides.value); },
    restyle: () => { festive.value = !festive.value; },
    close: () => { open.value = false; },
  };
}

/** All that Vue has to know: what begins with q- is an element, no component. */
export const isCustomElement = (tag) => tag.startsWith('q-');

const template = `
  <q-deck v-if="open" id="talk" :class="festive ? 'festive' : 'plain'" :transition="festive ? 'fade' : 'none'"
    slide-number="c/t" loop :wheel="false" @q-change="moved">
    <q-section v-for="slide in slides" :key="slide.id" :id="slide.id" :class="{ festive }"
      :background-color="festive ? '#123a5a' : undefined">
      <h2>{{ slide.title }}</h2>
      <ul v-if="slide.points">
        <li v-for="(point, i) in slide.points" :key="point" :q-fragment="i > 0 ? 'fade-up' : ''">{{ point }}</li>
      </ul>
      <q-code v-if="slide.code" language="js" lines="1|2" line-numbers><pre>{{ slide.code }}</pre></q-code>
      <div v-if="slide.html" v-html="slide.html"></div>
    </q-section>
  </q-deck>
  <button id="reverse" @click="reverse">Reverse</button>
  <button id="add" @click="add">Add</button>
  <button id="remove" @click="remove">Remove this one</button>
  <button id="edit" @click="edit">Edit the code</button>
  <button id="restyle" @click="restyle">Restyle</button>
  <button id="close" @click="close">Close</button>
  <output id="place">{{ place }}</output>`;

export const App = { setup, template };
