import { render as renderApp } from 'svelte/server';
import App from './App.svelte';

/** The app as HTML, for `hydrate` to take over. */
export const render = () => renderApp(App).body;
