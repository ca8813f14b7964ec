/** The stage that pages are played on, in a frame of the test page. */
import type { Played } from './stage.js';

const frame = document.createElement('iframe');
const played = new Map<string, Promise<Played>>();

before(async () => {
  Object.assign(frame, { src: new URL('stage.html', import.meta.url).href, width: '1280', height: '800' });
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
});

after(() => {
  frame.remove();
});

/** Plays a page, once however often it is asked for: many tools leave a sample as it is. One at a time: they share the stage. */
export function play(html: string): Promise<Played> {
  const playing = played.get(html) ?? frame.contentWindow?.play(html);
  if (!playing) throw new Error('The stage is not in the page.');
  played.set(html, playing);
  return playing;
}
