/** The elements of q-deck in Svelte's templates: `import 'q-deck/svelte'` instead of `'q-deck'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Effect, QElements } from './elements.js';

export type * from '../types/index.js';

type Known<Q extends QElements[keyof QElements]> = Q['attributes'] & Q['properties'];

type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

/** The props of an element, `QProps<'q-deck'>`: for components that hand theirs on. */
export type QProps<Tag extends keyof QElements> = Omit<
  HTMLAttributes<QElements[Tag]['element']>,
  keyof Known<QElements[Tag]>
> &
  Known<QElements[Tag]> &
  Listeners<QElements[Tag]['events']>;

type Elements = { [Tag in keyof QElements]: QProps<Tag> };

declare module 'svelte/elements' {
  interface HTMLAttributes<T> {
    /** Shows this element at its own step; the value is the effect. */
    'q-fragment'?: Effect | undefined;
  }

  interface SvelteHTMLElements extends Elements {}
}
