import { createApp } from 'vue';
import { isCustomElement, setup } from './app.js';

// No template: Vue takes the one that stands in the page.
const app = createApp({ setup });
app.config.compilerOptions.isCustomElement = isCustomElement;
app.mount('#app');
