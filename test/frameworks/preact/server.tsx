import { renderToString } from 'preact-render-to-string';
import { App } from './app.js';

/** The app as HTML, for `hydrate` to take over. */
export const render = () => renderToString(<App />);
