import { hydrate, render } from 'preact';
import { App } from './app.js';

const root = document.querySelector('#app')!;
if (root.firstElementChild) hydrate(<App />, root);
else render(<App />, root);
