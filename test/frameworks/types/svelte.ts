/** What Svelte's templates let through, and what they do not: their checker looks up elements here. */
import 'q-deck/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const right: SvelteHTMLElements['q-deck'] = {
  'full-page': true, slideNumber: 'c/t', width: 960, class: { dark: true }, 'onq-change': ({ slide }) => { console.log(slide.id); },
};
export const item: SvelteHTMLElements['li'] = { 'q-fragment': 'fade-up' };

// @ts-expect-error: no such kind of navigation
export const sideways: SvelteHTMLElements['q-deck'] = { navigation: 'sideways' };
// @ts-expect-error: a number
export const wide: SvelteHTMLElements['q-deck'] = { width: 'wide' };
// @ts-expect-error: no such effect
export const exploding: SvelteHTMLElements['li'] = { 'q-fragment': 'explode' };
