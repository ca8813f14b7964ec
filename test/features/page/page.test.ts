import { assert } from 'chai';
import { until } from '../../helpers/fixture.js';

interface Page extends Window {
  said: string[];
}

/** Loads a page that has the script, and gives its window; what is said in its console is in `said`. */
async function load(html: string): Promise<Page> {
  const frame = document.createElement('iframe');
  const script = new URL('../../../src/index.ts', import.meta.url).href;
  frame.srcdoc = `<!doctype html><html lang="en"><title>Page</title><script>
    window.said = [];
    for (const level of ['info', 'warn', 'error']) console[level] = (text) => { if (String(text).includes('[q-deck]')) said.push(level + ' ' + text); };
    </script><body>${html}<script type="module" src="${script}"></script>`;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  return frame.contentWindow as Page;
}

const asked = (page: Page): boolean =>
  page.performance.getEntriesByType('resource').some(({ name }) => name.includes('/diagnose.'));

describe('a page with the script', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe[srcdoc]')) frame.remove();
  });

  it('is told of a deck that was torn, and how to cure it', async () => {
    const page = await load('<p><q-deck><q-section></p><h2>A</h2><p></q-section></q-deck></p>');
    await until(() => page.said.some((text) => text.startsWith('error')));
    const [error = '', ...more] = page.said.filter((text) => text.startsWith('error'));
    assert.match(error, /^error \[q-deck\] page: <q-deck> was torn.*Custom HTML block/);
    assert.deepEqual(more, []);
    assert.isTrue(page.document.querySelector('h2')?.checkVisibility());
  });

  it('has one line of information where it never had a deck', async () => {
    const page = await load('<h1>About us</h1><p>A page like any other.</p>');
    await until(() => page.said.length > 0);
    assert.match(page.said.join('\n'), /^info \[q-deck\] page: There is no <q-deck>[^\n]*$/);
  });

  it('says nothing of a deck that is whole, and does not even ask', async () => {
    const page = await load(
      '<q-deck><q-section><h2>A</h2></q-section><q-section background-color="red"><p>B <q-fragment>c</q-fragment></p></q-section></q-deck>',
    );
    await until(
      () => page.document.querySelector('q-deck')?.shadowRoot?.querySelector('.announcer'),
      'the deck has its features',
    );
    // A page that came later has had its say.
    const later = await load('<p>No deck</p>');
    await until(() => later.said.length > 0);
    assert.deepEqual([page.said, asked(page)], [[], false]);
  });
});
