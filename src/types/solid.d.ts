/** The elements of q-deck in Solid's JSX: `import 'q-deck/solid'` instead of `'q-deck'`. */
import type { JSX } from 'solid-js';
import type { Effect, QElements } from './elements.js';

export type * from '../types/index.js';

type Known<Q extends QElements[keyof QElements]> = Q['attributes'] & Q['properties'];

/** Solid writes out whether a name is an attribute, a property or an event. */
type Spelled<Q extends QElements[keyof QElements]> = {
  [Name in keyof Q['attributes'] & string as `attr:${Name}`]?: Q['attributes'][Name];
} & { [Name in keyof Known<Q> & string as `prop:${Name}`]?: Known<Q>[Name] } & {
  [Name in keyof Q['events'] & string as `on:${Name}`]?: ((event: Q['events'][Name]) => void) | undefined;
};

/** The props of an element, `QProps<'q-deck'>`: for components that hand theirs on. */
export type QProps<Tag extends keyof QElements> = Omit<
  JSX.HTMLAttributes<QElements[Tag]['element']>,
  keyof Known<QElements[Tag]>
> &
  Known<QElements[Tag]> &
  Spelled<QElements[Tag]>;

type Elements = { [Tag in keyof QElements]: QProps<Tag> };

declare module 'solid-js' {
  namespace JSX {
    interface HTMLAttributes<T> {
      /** Shows this element at its own step; the value is the effect. */
      'q-fragment'?: Effect | undefined;
    }

    interface IntrinsicElements extends Elements {}
  }
}
