import { createApp, createSSRApp } from 'vue';
import { App, isCustomElement } from './app.js';

const root = document.querySelector('#app');
const app = root.firstElementChild ? createSSRApp(App) : createApp(App);
app.config.compilerOptions.isCustomElement = isCustomElement;
app.mount(root);
