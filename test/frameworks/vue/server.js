import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { App, isCustomElement } from './app.js';

/** The app as HTML, for `createSSRApp(…).mount()` to take over. */
export function render() {
  const app = createSSRApp(App);
  app.config.compilerOptions.isCustomElement = isCustomElement;
  return renderToString(app);
}
