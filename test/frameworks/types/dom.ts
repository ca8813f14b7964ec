/** What TypeScript knows without a framework: tags, their properties, their events. */
import 'q-deck';
import type { QDeck, QSection } from 'q-deck';

const deck: QDeck | null = document.querySelector('q-deck');
const slide: QSection = document.createElement('q-section');
slide.backgroundColor = '#123';
document.createElement('q-code').language = 'js';
document.createElement('q-fragment').effect = 'grow';
deck?.addEventListener('q-change', ({ position, slide: shown }) => { console.log(position.h, shown.id); });
deck?.addEventListener('q-fragment', ({ elements, shown }) => { console.log(elements.length, shown); });
deck?.addEventListener('q-overflow', (event) => { console.log(event.type); });
deck?.addEventListener('q-pause', ({ on }) => { console.log(on); });

// @ts-expect-error: no such kind of navigation
if (deck) deck.navigation = 'sideways';
// @ts-expect-error: no such field of the event
deck?.addEventListener('q-change', ({ detail }) => { console.log(detail); });
