/** HTML that is text becomes nodes of a document of its own, where no script runs and nothing loads. */
import type { Config } from 'dompurify';
import { tokenize } from '../../model/html-tokens.js';
import { whyTooLarge, whyTooMany } from '../../model/source-size.js';

/** What browsers make of rules where they enforce Trusted Types. */
type Policy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;
interface TrustedTypes {
  createPolicy(name: string, rules: object): Policy;
}

let policy: Policy | undefined;

/** The policy by which we parse; DOMPurify is told to use it, too, and makes none of its own. */
export function policyOfOurs(): Policy {
  const rules = {
    createHTML: (html: string) => html,
    createScriptURL: (): never => {
      throw new TypeError('q-deck loads no scripts by this policy');
    },
  };
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  return (policy ??= trustedTypes?.createPolicy('q-deck', rules) ?? (rules as unknown as Policy));
}

/** Where the parser finds styles: a strict Content-Security-Policy would report each `style`, also where nothing is shown. `applyStyles` sets them. */
export const STYLE = 'data-q-style';

const ATTRIBUTE = /([^\s"'>/=]+)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g;

/** Parses a page, or a part of one. Nothing in it is safe yet, and styles are in attributes of another name. */
export function parseHtml(html: string): Document {
  const kept = !/\sstyle\s*=/i.test(html)
    ? html
    : tokenize(html)
        .map(({ kind, source }) =>
          kind !== 'open'
            ? source
            : source.replace(ATTRIBUTE, (attribute, name: string, value?: string) =>
                value && name.toLowerCase() === 'style' ? STYLE + value : attribute,
              ),
        )
        .join('');
  const trusted = policyOfOurs().createHTML(kept) as unknown as string;
  // oxlint-disable-next-line q-deck/no-html-string -- the only parser that knows all of HTML; nothing runs in what it makes
  return new DOMParser().parseFromString(trusted, 'text/html');
}

/**
 * Parses the source of slides.
 * @throws Error where it is larger than a source may be, for people.
 */
export function parseSource(html: string): Document {
  refuseTooLarge(html);
  const page = parseHtml(html);
  refuseTooMany(page.getElementsByTagName('*').length);
  return page;
}

/** @throws Error where a source is larger than one may be, for people. */
export function refuseTooLarge(html: string): void {
  refuse(whyTooLarge(html));
}

/** The same, of elements that were made. */
export function refuseTooMany(elements: number): void {
  refuse(whyTooMany(elements));
}

function refuse(why: string | null): void {
  if (why !== null) throw new Error(`The source of the slides ${why}; it is refused. Make several talks of it.`);
}

/** Parses a part of a page into an element; what stands before all else stays there, comments too. */
export function parseFragment(html: string): HTMLElement {
  const { body } = parseSource(`<body>${html}`);
  const box = body.ownerDocument.createElement('div');
  box.append(...body.childNodes);
  return box;
}
