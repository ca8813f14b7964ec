/** The elements of q-deck in Vue's templates: `import 'q-deck/vue'` instead of `'q-deck'`. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Effect, QElements } from './elements.js';

export type * from '../types/index.js';

type Known<Q extends QElements[keyof QElements]> = Q['attributes'] & Q['properties'];

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** What `@q-change` and, in render functions, `onQ-change` become. */
type Listeners<Events> = {
  [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?: ((event: Events[Name]) => void) | undefined;
} & { [Name in keyof Events & string as `on${Capitalize<Name>}`]?: ((event: Events[Name]) => void) | undefined };

/** The props of an element, `QProps<'q-deck'>`: for components that hand theirs on. */
export type QProps<Tag extends keyof QElements> = PublicProps &
  Omit<HTMLAttributes, keyof Known<QElements[Tag]>> &
  Known<QElements[Tag]> &
  Listeners<QElements[Tag]['events']>;

/** An element as Vue sees a component. */
type Components = { [Tag in keyof QElements]: new () => { $props: QProps<Tag>; $el: QElements[Tag]['element'] } };

declare module 'vue' {
  interface HTMLAttributes {
    /** Shows this element at its own step; the value is the effect. */
    'q-fragment'?: Effect | undefined;
  }

  interface GlobalComponents extends Components {}
}
