import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app.js';

/** The app as HTML, for `hydrateRoot` to take over. */
export const render = () => renderToString(<StrictMode><App /></StrictMode>);
