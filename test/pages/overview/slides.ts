/** Writes a talk of hundreds of slides into the page: `?slides=1000` says how many, `?dir=rtl` which way it runs. */
const query = new URLSearchParams(location.search);
const count = Number(query.get('slides') ?? 300);

const TOPICS = [
  'Orders',
  'Prices',
  'Messages',
  'Storage',
  'Testing',
  'Releases',
  'Réseaux',
  'Monitoring',
  'Costs',
  'People',
];
const GROUNDS = [
  '#0b1f33',
  'linear-gradient(135deg, #7a1f5c, #e0762b)',
  '#fff3c9',
  'linear-gradient(to top, #0d3b33, #3aa17e)',
];

function slide(index: number): HTMLElement {
  const section = document.createElement('q-section');
  const topic = TOPICS[index % TOPICS.length] ?? '';
  const heading = document.createElement('h2');
  heading.textContent = `${topic}, part ${String(1 + Math.floor(index / TOPICS.length))}`;
  section.append(heading);
  if (index % 9 === 4) {
    const ground = GROUNDS[index % 4] ?? '';
    section.setAttribute(ground.startsWith('#') ? 'background-color' : 'background-gradient', ground);
  }
  if (index % 23 === 11) section.setAttribute('skip', '');
  if (index % 6 === 2) {
    const code = document.createElement('q-code');
    code.setAttribute('language', 'python');
    code.textContent = `def total(orders):\n    # Slide ${String(index)}\n    return sum(order.price for order in orders if order.open)\n`;
    section.append(code);
  } else {
    const list = document.createElement('ul');
    for (const text of ['What goes in', 'What comes out', 'And what may go wrong']) {
      const item = document.createElement('li');
      item.setAttribute('q-fragment', '');
      item.textContent = text;
      list.append(item);
    }
    section.append(list);
  }
  return section;
}

const deck = document.createElement('q-deck');
deck.setAttribute('full-page', '');
deck.setAttribute('history', 'replace');
if (query.has('dir')) deck.dir = query.get('dir') ?? '';
for (let index = 0; index < count;) {
  if (index % 14 !== 9) {
    deck.append(slide(index));
    index += 1;
    continue;
  }
  const stack = document.createElement('q-section');
  for (const end = index + 3; index < end; index += 1) stack.append(slide(index));
  deck.append(stack);
}
document.body.append(deck);
