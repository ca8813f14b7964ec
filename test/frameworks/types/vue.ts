/** What Vue's templates let through, and what they do not: their checker looks at the props of these components. */
import 'q-deck/vue';
import type { GlobalComponents } from 'vue';

type Props<Tag extends keyof GlobalComponents> = GlobalComponents[Tag] extends new () => { $props: infer Given } ? Given : never;

export const right: Props<'q-deck'> = {
  'full-page': true, slideNumber: 'c/t', width: '960', class: ['dark'], onQChange: ({ slide }) => { console.log(slide.id); },
};
export const slide: Props<'q-section'> = { id: 'a', 'background-color': '#123', autoAnimate: '', timing: 60 };

// @ts-expect-error: no such kind of navigation
export const sideways: Props<'q-deck'> = { navigation: 'sideways' };
// @ts-expect-error: a number
export const wide: Props<'q-deck'> = { width: 'wide' };
// @ts-expect-error: no such effect
export const exploding: Props<'q-fragment'> = { effect: 'explode' };
// @ts-expect-error: no such field of the event
export const detailed: Props<'q-deck'> = { onQChange: (event) => event.detail };
